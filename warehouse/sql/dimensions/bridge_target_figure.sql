-- Grain:  One row per target, role and figure that adds to it.
-- Key:    target_key, role, figure_key
-- Source: dim_target, stg_target, dim_figure
-- Rules:  role is numerator or denominator; a cell "a + b" is the sum of both figures.
create table core.bridge_target_figure (
    target_key integer not null,
    role varchar not null,
    figure_key integer not null,
    primary key (target_key, role, figure_key),
    foreign key (target_key) references core.dim_target (target_key),
    foreign key (figure_key) references core.dim_figure (figure_key)
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
),

named as (
    select
        cell.target_key,
        cell.role,
        trim(unnest(string_split(cell.figures, ' + '))) as figure
    from cell
    where cell.figures is not null
)

select
    named.target_key,
    named.role,
    figure.figure_key
from named
inner join core.dim_figure as figure
    on figure.figure = named.figure;

comment on table core.bridge_target_figure is
'Số liệu của từng chỉ tiêu thành phố | Figures of each target';
