-- Grain:  One row per quarter, unit and condition of kind share.
-- Key:    quarter, unit_key, condition_key
-- Source: measure_condition_input, dim_condition
-- Rules:  met: 100 x numerator >= threshold x denominator. Not assessable if an input is missing
--         or the denominator is 0. surplus is the difference of the two sides.
create table measures.measure_share_condition as
with compared as (
    select
        condition_input.quarter,
        condition_input.unit_key,
        condition_input.condition_key,
        condition.threshold_pct,
        condition_input.numerator,
        condition_input.denominator,
        100 * condition_input.numerator
        - condition.threshold_pct * condition_input.denominator as surplus
    from measures.measure_condition_input as condition_input
    inner join core.dim_condition as condition
        on condition.condition_key = condition_input.condition_key
        and condition.rule = 'share'
)

select
    compared.quarter,
    compared.unit_key,
    compared.condition_key,
    compared.threshold_pct,
    compared.numerator,
    compared.denominator,
    compared.surplus,
    case
        when compared.surplus is null or compared.denominator = 0 then 'not_assessable'
        when compared.surplus >= 0 then 'met'
        else 'not_met'
    end as result
from compared;

comment on table measures.measure_share_condition is
'Điều kiện về tỷ lệ | Conditions on a share';
