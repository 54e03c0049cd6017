-- Grain:  One row per quarter, unit and condition of kind increase.
-- Key:    quarter, unit_key, condition_key
-- Source: measure_condition_input, dim_condition
-- Rules:  met: strictly above the year before; shares are compared by cross-multiplication.
--         Not assessable if an input is missing or a denominator is 0.
create table measures.measure_increase_condition as
select
    condition_input.quarter,
    condition_input.unit_key,
    condition_input.condition_key,
    case
        when condition_input.is_share_compared then
            case
                when condition_input.numerator is null
                    or condition_input.previous_numerator is null
                    or coalesce(condition_input.denominator, 0) = 0
                    or coalesce(condition_input.previous_denominator, 0) = 0
                    then 'not_assessable'
                when condition_input.numerator * condition_input.previous_denominator
                    > condition_input.previous_numerator * condition_input.denominator
                    then 'met'
                else 'not_met'
            end
        when condition_input.amount is null or condition_input.previous_amount is null
            then 'not_assessable'
        when condition_input.amount > condition_input.previous_amount then 'met'
        else 'not_met'
    end as result
from measures.measure_condition_input as condition_input
inner join core.dim_condition as condition
    on condition.condition_key = condition_input.condition_key
    and condition.rule = 'increase';

comment on table measures.measure_increase_condition is
'Điều kiện về mức tăng | Conditions on an increase';
