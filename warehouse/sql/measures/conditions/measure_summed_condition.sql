-- Grain:  One row per quarter, unit, indicator and condition that decides it, of the increases and
--         of those that cannot be assessed.
-- Key:    unit_quarter_sk, indicator_sk, condition_sk
-- Source: measure_indicator_part, measure_unassessed_condition, measure_missing_figure,
--         measure_figure_sum, dim_condition, dim_indicator
-- Rules:  Figures are shown as far as they are known: counts, or one amount.
create table engine.measure_summed_condition as
with sought as (
    select
        part.unit_quarter_sk,
        part.indicator_sk,
        part.condition_sk,
        case when part.is_met then 'met' else 'not_met' end as result,
        cast(null as varchar) as missing,
        cast(null as varchar) as missing_vi,
        cast(null as varchar) as missing_en
    from engine.measure_indicator_part as part
    inner join core.dim_condition as condition
        on condition.condition_sk = part.condition_sk
        and condition.rule = 'increase'
    union all
    select
        unassessed.unit_quarter_sk,
        unassessed.indicator_sk,
        unassessed.condition_sk,
        'not_assessable',
        lacking.missing,
        lacking.missing_vi,
        lacking.missing_en
    from engine.measure_unassessed_condition as unassessed
    left join engine.measure_missing_figure as lacking
        on lacking.quarter = unassessed.quarter
        and lacking.unit_quarter_sk = unassessed.unit_quarter_sk
        and lacking.condition_sk = unassessed.condition_sk
)

select
    sought.unit_quarter_sk,
    sought.indicator_sk,
    sought.condition_sk,
    sought.result,
    numerator.count_value as count,
    denominator.count_value as total,
    previous_numerator.count_value as previous_count,
    previous_denominator.count_value as previous_total,
    numerator.decimal_value as amount,
    previous_numerator.decimal_value as previous_amount,
    case
        when condition.rule = 'evidence' then concat('evidence.met[', indicator.indicator, ']')
        else sought.missing
    end as missing,
    sought.missing_vi,
    sought.missing_en
from sought
inner join core.dim_condition as condition
    on condition.condition_sk = sought.condition_sk
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = sought.indicator_sk
left join engine.measure_figure_sum as numerator
    on numerator.unit_quarter_sk = sought.unit_quarter_sk
    and numerator.figure_sum_sk = condition.numerator_sk
left join engine.measure_figure_sum as denominator
    on denominator.unit_quarter_sk = sought.unit_quarter_sk
    and denominator.figure_sum_sk = condition.denominator_sk
left join engine.measure_figure_sum as previous_numerator
    on previous_numerator.unit_quarter_sk = sought.unit_quarter_sk
    and previous_numerator.figure_sum_sk = condition.previous_numerator_sk
left join engine.measure_figure_sum as previous_denominator
    on previous_denominator.unit_quarter_sk = sought.unit_quarter_sk
    and previous_denominator.figure_sum_sk = condition.previous_denominator_sk;

comment on table engine.measure_summed_condition is
'Điều kiện tăng và điều kiện chưa đánh giá được | Increases, and what cannot be assessed';
