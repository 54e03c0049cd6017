-- Grain:  One row per quarter, unit, indicator and condition that decides it.
-- Key:    quarter, unit_key, indicator_key, condition_key
-- Source: measure_unit_in_force, measure_indicator_in_force, measure_condition_in_force,
--         measure_required_standard, dim_condition, bridge_condition_standard, the conditions
-- Rules:  An indicator is decided by its own conditions and by those of the standards it
--         requires, directly or through others.
create table measures.measure_indicator_part as
with own_condition as (
    select in_force.quarter, in_force.area_key, condition.*
    from measures.measure_condition_in_force as in_force
    inner join core.dim_condition as condition
        on condition.condition_key = in_force.condition_key
        and condition.rule <> 'communes'
),

deciding_condition as (
    select quarter, area_key, indicator_key, condition_key, condition, '' as standard
    from own_condition
    where indicator_key is not null and rule <> 'standard'
    union
    select
        own_condition.quarter,
        own_condition.area_key,
        own_condition.indicator_key,
        part.condition_key,
        part.condition,
        part.standard
    from own_condition
    inner join core.bridge_condition_standard as required
        on required.condition_key = own_condition.condition_key
    inner join measures.measure_required_standard as closure
        on closure.quarter = own_condition.quarter
        and closure.area_key = own_condition.area_key
        and closure.standard = required.standard
    inner join own_condition as part
        on part.quarter = own_condition.quarter
        and part.area_key = own_condition.area_key
        and part.standard = closure.required_standard
        and part.rule <> 'standard'
    where own_condition.indicator_key is not null
),

condition_result as (
    select quarter, unit_key, condition_key, threshold_pct, numerator, denominator, surplus, result
    from measures.measure_share_condition
    union all
    select quarter, unit_key, condition_key, null, null, null, null, result
    from measures.measure_increase_condition
    union all
    select quarter, unit_key, condition_key, null, null, null, null, result
    from measures.measure_evidence_condition
)

select
    unit.quarter,
    unit.unit_key,
    deciding_condition.indicator_key,
    deciding_condition.condition_key,
    deciding_condition.standard,
    deciding_condition.condition,
    condition_result.threshold_pct,
    condition_result.numerator,
    condition_result.denominator,
    condition_result.surplus,
    coalesce(condition_result.result, 'not_assessable') as result
from measures.measure_unit_in_force as unit
inner join measures.measure_indicator_in_force as indicator
    on indicator.quarter = unit.quarter
    and indicator.unit_level = unit.unit_level
inner join deciding_condition
    on deciding_condition.quarter = unit.quarter
    and deciding_condition.area_key = unit.area_key
    and deciding_condition.indicator_key = indicator.indicator_key
left join condition_result
    on condition_result.quarter = unit.quarter
    and condition_result.unit_key = unit.unit_key
    and condition_result.condition_key = deciding_condition.condition_key;

comment on table measures.measure_indicator_part is
'Các điều kiện quyết định chỉ tiêu | Conditions that decide each indicator';
