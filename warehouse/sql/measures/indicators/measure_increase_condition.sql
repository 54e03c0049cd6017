-- Grain:  One row per quarter, unit and condition of kind increase that can be assessed.
-- Key:    unit_quarter_sk, condition_sk
-- Source: measure_figure_sum, measure_unit_condition
-- Rules:  met: strictly above the year before; shares are compared by cross-multiplication.
--         Not assessable if an input is missing or a denominator is 0.
create view engine.measure_increase_condition as
with compared as (
    select
        condition.unit_quarter_sk,
        condition.condition_sk,
        case
            when condition.denominator_sk is null and numerator.decimal_value is null
                then numerator.count_value > previous_numerator.count_value
            when condition.denominator_sk is null
                then numerator.decimal_value > previous_numerator.decimal_value
            when denominator.count_value > 0 and previous_denominator.count_value > 0
                then cast(numerator.count_value as decimal(18, 0))
                    * previous_denominator.count_value
                    > cast(previous_numerator.count_value as decimal(18, 0))
                    * denominator.count_value
        end as is_met
    from engine.measure_unit_condition as condition
    inner join engine.measure_figure_sum as numerator
        on numerator.unit_quarter_sk = condition.unit_quarter_sk
        and numerator.figure_sum_sk = condition.numerator_sk
    inner join engine.measure_figure_sum as previous_numerator
        on previous_numerator.unit_quarter_sk = condition.unit_quarter_sk
        and previous_numerator.figure_sum_sk = condition.previous_numerator_sk
    left join engine.measure_figure_sum as denominator
        on denominator.unit_quarter_sk = condition.unit_quarter_sk
        and denominator.figure_sum_sk = condition.denominator_sk
    left join engine.measure_figure_sum as previous_denominator
        on previous_denominator.unit_quarter_sk = condition.unit_quarter_sk
        and previous_denominator.figure_sum_sk = condition.previous_denominator_sk
    where condition.rule = 'increase'
)

select
    compared.unit_quarter_sk,
    compared.condition_sk,
    compared.is_met
from compared
where compared.is_met is not null;

comment on view engine.measure_increase_condition is
'Điều kiện về mức tăng | Conditions on an increase';
