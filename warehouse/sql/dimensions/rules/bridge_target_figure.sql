-- Grain:  One row per target, role and figure that adds to it.
-- Key:    target_key, role, figure
-- Source: dim_target, stg_target
-- Rules:  role is numerator or denominator; a cell "a + b" is the sum of both figures.
create table core.bridge_target_figure (
    target_key integer not null,
    role varchar not null,
    figure varchar not null,
    primary key (target_key, role, figure),
    foreign key (target_key) references core.dim_target (target_key)
);

insert into core.bridge_target_figure
with cell as (
    select target.target_key, 'numerator' as role, line.numerator as figures
    from core.dim_target as target
    inner join staging.stg_target as line
        on line.target = target.target
        and line.target_year = target.target_year
    union all
    select target.target_key, 'denominator', line.denominator
    from core.dim_target as target
    inner join staging.stg_target as line
        on line.target = target.target
        and line.target_year = target.target_year
)

select
    cell.target_key,
    cell.role,
    trim(unnest(string_split(cell.figures, ' + ')))
from cell
where cell.figures is not null;

comment on table core.bridge_target_figure is
'Số liệu của từng chỉ tiêu thành phố | Figures of each target';
