-- Grain:  One row per target, role and figure that adds to it.
-- Key:    target_sk, role, figure_sk
-- Source: dim_target, stg_target, dim_figure
-- Rules:  role is numerator or denominator; a cell "a + b" is the sum of both figures.
create table core.bridge_target_figure (
    target_sk integer not null,
    role varchar not null,
    figure_sk integer not null,
    primary key (target_sk, role, figure_sk),
    foreign key (target_sk) references core.dim_target (target_sk),
    foreign key (figure_sk) references core.dim_figure (figure_sk)
);

insert into core.bridge_target_figure
with cell as (
    select target.target_sk, 'numerator' as role, line.numerator as figures
    from core.dim_target as target
    inner join staging.stg_target as line
        on line.target = target.target
        and line.target_year = target.target_year
    union all
    select target.target_sk, 'denominator', line.denominator
    from core.dim_target as target
    inner join staging.stg_target as line
        on line.target = target.target
        and line.target_year = target.target_year
),

named as (
    select
        cell.target_sk,
        cell.role,
        trim(unnest(string_split(cell.figures, ' + '))) as figure
    from cell
    where cell.figures is not null
)

select
    named.target_sk,
    named.role,
    figure.figure_sk
from named
inner join core.dim_figure as figure
    on figure.figure = named.figure;

comment on table core.bridge_target_figure is
'Số liệu của từng chỉ tiêu thành phố | Figures of each target';
