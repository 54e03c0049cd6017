-- Grain:  One row per figure that a condition or target reads.
-- Key:    figure_sk; also figure
-- Source: dim_figure_sum, stg_target, dim_dataset, dim_dataset_column, dim_dataset_code
-- Rules:  titles.total[family] is column total of dataset titles, the row whose list-valued key
--         is family; member is empty where the figure names none. Names are those of the form.
create table core.dim_figure (
    figure_sk integer not null,
    figure varchar not null,
    dataset varchar not null,
    column_name varchar not null,
    member varchar not null,
    name_vi varchar not null,
    name_en varchar not null,
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
),

parsed as (
    select
        named.figure,
        regexp_extract(named.figure, '^([^.]+)\.', 1) as dataset,
        regexp_extract(named.figure, '^[^.]+\.([^\[]+)', 1) as column_name,
        regexp_extract(named.figure, '\[(.+)\]$', 1) as member
    from named
)

select
    cast(row_number() over (order by parsed.figure) as integer),
    parsed.figure,
    parsed.dataset,
    parsed.column_name,
    parsed.member,
    concat(
        '«', coalesce(own_column.name_vi, parsed.column_name), '» (',
        concat_ws(', ', dataset.name_vi, code.name_vi), ')'
    ),
    concat(
        '“', coalesce(own_column.name_en, parsed.column_name), '” (',
        concat_ws(', ', dataset.name_en, code.name_en), ')'
    )
from parsed
left join core.dim_dataset as dataset
    on dataset.dataset = parsed.dataset
left join core.dim_dataset_column as own_column
    on own_column.dataset = parsed.dataset
    and own_column.column_name = parsed.column_name
left join core.dim_dataset_code as code
    on code.dataset = parsed.dataset
    and code.is_in_key
    and code.code = parsed.member;

comment on table core.dim_figure is 'Số liệu mà quy định dùng | Figures that the rules read';
