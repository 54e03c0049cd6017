-- Grain:  One row per quarter, unit and sum of figures of which the unit sent any.
-- Key:    unit_quarter_sk, figure_sum_sk
-- Source: measure_figure_row, measure_unit_in_force, bridge_figure_sum
-- Rules:  A sum is missing if any of its figures is, in any row. It is of counts or of decimals.
create table engine.measure_figure_sum as
with figure as (
    select
        unit.unit_quarter_sk,
        figure_row.figure_sk,
        case
            when count(*) = count(figure_row.count_value) then sum(figure_row.count_value)
        end as count_value,
        case
            when count(*) = count(figure_row.decimal_value) then sum(figure_row.decimal_value)
        end as decimal_value
    from engine.measure_figure_row as figure_row
    inner join engine.measure_unit_in_force as unit
        on unit.quarter = figure_row.quarter
        and unit.unit_sk = figure_row.unit_sk
    group by unit.unit_quarter_sk, figure_row.figure_sk
)

select
    figure.unit_quarter_sk,
    part.figure_sum_sk,
    case
        when count(figure.count_value) = max(part.figures)
            then cast(sum(figure.count_value) as bigint)
    end as count_value,
    case
        when count(figure.decimal_value) = max(part.figures)
            then cast(sum(figure.decimal_value) as decimal(38, 18))
    end as decimal_value
from figure
inner join core.bridge_figure_sum as part
    on part.figure_sk = figure.figure_sk
group by figure.unit_quarter_sk, part.figure_sum_sk;

comment on table engine.measure_figure_sum is
'Tổng số liệu theo đơn vị | Sums of figures of each unit';
