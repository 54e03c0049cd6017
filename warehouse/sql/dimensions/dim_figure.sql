-- Grain:  One row per figure that a condition or target reads.
-- Key:    figure_sk; also figure
-- Source: dim_figure_sum, stg_target, dim_dataset
-- Rules:  titles.total[family] is column total of dataset titles, the row whose list-valued key
--         is family; member is empty where the figure names none.
create table core.dim_figure (
    figure_sk integer not null,
    figure varchar not null,
    dataset varchar not null,
    column_name varchar not null,
    member varchar not null,
    primary key (figure_sk),
    unique (figure),
    foreign key (dataset) references core.dim_dataset (dataset)
);

insert into core.dim_figure
with cell as (
    select figures from core.dim_figure_sum
    union
    select numerator from staging.stg_target where numerator is not null
    union
    select denominator from staging.stg_target where denominator is not null
),

named as (
    select distinct trim(unnest(string_split(cell.figures, ' + '))) as figure
    from cell
)

select
    cast(row_number() over (order by named.figure) as integer),
    named.figure,
    regexp_extract(named.figure, '^([^.]+)\.', 1),
    regexp_extract(named.figure, '^[^.]+\.([^\[]+)', 1),
    regexp_extract(named.figure, '\[(.+)\]$', 1)
from named;

comment on table core.dim_figure is 'Số liệu mà quy định dùng | Figures that the rules read';
