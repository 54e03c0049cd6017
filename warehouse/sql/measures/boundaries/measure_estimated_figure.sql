-- Grain:  One row per quarter, boundaries, commune, dataset, figure and member of a group in which
--         something is estimated.
-- Key:    row_key, column_name
-- Source: measure_carried_figure, dim_rounding_rank
-- Rules:  row_key stands for the key without the figure, sum_key for what is added up to the same
--         sum when it is rounded.
create view engine.measure_estimated_figure as
with grouped as (
    select distinct total.quarter, total.boundaries_on, total.area_id
    from engine.measure_carried_figure as total
    where total.is_estimated
)

select
    total.quarter,
    concat_ws(
        '/', total.quarter, total.boundaries_on, total.unit_sk, total.dataset, total.member
    ) as row_key,
    concat_ws(
        '/',
        total.quarter,
        total.boundaries_on,
        total.area_id,
        total.dataset,
        total.column_name,
        total.member
    ) as sum_key,
    total.dataset,
    total.column_name,
    total.value,
    ranked.place
from engine.measure_carried_figure as total
inner join grouped
    on grouped.quarter = total.quarter
    and grouped.boundaries_on = total.boundaries_on
    and grouped.area_id = total.area_id
inner join core.dim_rounding_rank as ranked
    on ranked.dataset = total.dataset
    and ranked.column_name = total.column_name
where total.value is not null;

comment on view engine.measure_estimated_figure is
'Số liệu ước tính theo trọng số, chưa làm tròn | Figures that weights gave, not rounded';
