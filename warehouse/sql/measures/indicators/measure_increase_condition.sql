-- Grain:  One row per quarter, unit and condition of kind increase that can be assessed.
-- Key:    unit_quarter_key, condition_key
-- Source: measure_figure_sum, measure_unit_condition
-- Rules:  met: strictly above the year before; shares are compared by cross-multiplication.
--         Not assessable if an input is missing or a denominator is 0.
create view measures.measure_increase_condition as
with compared as (
    select
        condition.unit_quarter_key,
        condition.condition_key,
        case
            when condition.denominator_key is null and numerator.decimal_value is null
                then numerator.count_value > previous_numerator.count_value
            when condition.denominator_key is null
                then numerator.decimal_value > previous_numerator.decimal_value
            when denominator.count_value > 0 and previous_denominator.count_value > 0
                then cast(numerator.count_value as decimal(18, 0))
                    * previous_denominator.count_value
                    > cast(previous_numerator.count_value as decimal(18, 0))
                    * denominator.count_value
        end as is_met
    from measures.measure_unit_condition as condition
    inner join measures.measure_figure_sum as numerator
        on numerator.unit_quarter_key = condition.unit_quarter_key
        and numerator.figure_sum_key = condition.numerator_key
    inner join measures.measure_figure_sum as previous_numerator
        on previous_numerator.unit_quarter_key = condition.unit_quarter_key
        and previous_numerator.figure_sum_key = condition.previous_numerator_key
    left join measures.measure_figure_sum as denominator
        on denominator.unit_quarter_key = condition.unit_quarter_key
        and denominator.figure_sum_key = condition.denominator_key
    left join measures.measure_figure_sum as previous_denominator
        on previous_denominator.unit_quarter_key = condition.unit_quarter_key
        and previous_denominator.figure_sum_key = condition.previous_denominator_key
    where condition.rule = 'increase'
)

select
    compared.unit_quarter_key,
    compared.condition_key,
    compared.is_met
from compared
where compared.is_met is not null;

comment on view measures.measure_increase_condition is
'Điều kiện về mức tăng | Conditions on an increase';
