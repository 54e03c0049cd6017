-- Grain:  One row per count of a dataset.
-- Key:    dataset, column_name
-- Source: dim_dataset_column, bridge_figure_bound
-- Rules:  Counts are rounded in the order of place: totals first, which is 0, parts after all that
--         bounds them.
create table core.dim_rounding_rank (
    dataset varchar not null,
    column_name varchar not null,
    place integer not null,
    primary key (dataset, column_name),
    foreign key (dataset, column_name)
    references core.dim_dataset_column (dataset, column_name)
);

insert into core.dim_rounding_rank
with recursive step as (
    select own_column.dataset, own_column.column_name, 0 as place
    from core.dim_dataset_column as own_column
    where own_column.is_additive
    union
    select bound.dataset, bound.column_name, step.place + 1
    from step
    inner join core.bridge_figure_bound as bound
        on bound.dataset = step.dataset
        and bound.other_column = step.column_name
)

select step.dataset, step.column_name, max(step.place)
from step
group by step.dataset, step.column_name;

comment on table core.dim_rounding_rank is
'Thứ tự làm tròn số liệu ước tính | In which order estimated counts are rounded';
