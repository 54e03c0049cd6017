-- Grain:  One row per quarter, unit and condition in force for its kind of area.
-- Key:    unit_quarter_key, condition_key
-- Source: measure_unit_in_force, measure_condition_in_force, dim_condition
-- Rules:  Conditions of indicators of both levels of units: the indicator tells whose it is.
create view measures.measure_unit_condition as
select
    unit.unit_quarter_key,
    unit.quarter,
    unit.unit_key,
    unit.unit_level,
    condition.condition_key,
    condition.indicator_key,
    condition.rule,
    condition.threshold_pct,
    condition.numerator_key,
    condition.denominator_key,
    condition.previous_numerator_key,
    condition.previous_denominator_key
from measures.measure_unit_in_force as unit
inner join measures.measure_condition_in_force as in_force
    on in_force.quarter = unit.quarter
    and in_force.area_key = unit.area_key
inner join core.dim_condition as condition
    on condition.condition_key = in_force.condition_key;

comment on view measures.measure_unit_condition is
'Điều kiện áp dụng cho từng đơn vị | Conditions in force for each unit';
