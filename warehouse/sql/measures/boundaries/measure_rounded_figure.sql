-- Grain:  One row per quarter, boundaries, commune, dataset, figure and member of a group in which
--         something is estimated.
-- Key:    row_key, column_name
-- Source: measure_estimated_figure, bridge_figure_bound
-- Rules:  Largest remainder, so that each sum is kept: totals first, then parts, which never exceed
--         them. Each step rounds what has its place, and carries what was rounded before. A commune
--         may get two more than its whole part; one with 0 gets something only if no other can.
create table engine.measure_rounded_figure as
with recursive figure as (
    select estimated.* from engine.measure_estimated_figure as estimated
),

rounded as (
    select
        -1 as step,
        cast(null as varchar) as quarter,
        cast(null as varchar) as row_key,
        cast(null as varchar) as dataset,
        cast(null as varchar) as column_name,
        cast(null as bigint) as value
    union all
    (
        with before as (
            select rounded.*
            from rounded
            where rounded.step < (select max(figure.place) from figure)
        ),

        capped as (
            select figure.*, cap.value as cap
            from figure
            left join (
                select
                    before.row_key, bound.column_name, sum(bound.sign * before.value) as value
                from before
                inner join core.bridge_figure_bound as bound
                    on bound.dataset = before.dataset
                    and bound.other_column = before.column_name
                group by before.row_key, bound.column_name
            ) as cap
                on cap.row_key = figure.row_key
                and cap.column_name = figure.column_name
            where figure.place = (select max(before.step) + 1 from before)
        ),

        counted as (
            select
                capped.*,
                floor(capped.value) as whole,
                round(sum(capped.value) over (partition by capped.sum_key))
                - sum(floor(capped.value)) over (partition by capped.sum_key) as left_over
            from capped
        ),

        placed as (
            select
                counted.*,
                row_number() over (
                    partition by counted.sum_key
                    order by
                        counted.whole + slot.slot > coalesce(counted.cap, counted.whole + 2),
                        counted.value = 0,
                        slot.slot,
                        counted.value - counted.whole desc,
                        counted.value desc,
                        counted.row_key
                ) as slot
            from counted
            cross join (values (1), (2)) as slot (slot)
        )

        select
            before.step + 1,
            before.quarter,
            before.row_key,
            before.dataset,
            before.column_name,
            before.value
        from before
        union all
        select
            placed.place,
            placed.quarter,
            placed.row_key,
            placed.dataset,
            placed.column_name,
            cast(max(placed.whole) + sum(cast(placed.slot <= placed.left_over as int)) as bigint)
        from placed
        group by
            placed.place, placed.quarter, placed.row_key, placed.dataset, placed.column_name
    )
)

select rounded.quarter, rounded.row_key, rounded.column_name, rounded.value
from rounded
where rounded.step = (select max(figure.place) from figure)
    and rounded.row_key is not null;

comment on table engine.measure_rounded_figure is
'Số liệu ước tính đã làm tròn | Estimated figures, rounded';
