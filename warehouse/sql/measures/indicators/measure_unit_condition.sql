-- Grain:  One row per quarter, unit and condition in force for its kind of area.
-- Key:    unit_quarter_sk, condition_sk
-- Source: measure_unit_in_force, measure_condition_in_force, dim_condition
-- Rules:  Conditions of indicators of both levels of units: the indicator tells whose it is.
create view engine.measure_unit_condition as
select
    unit.unit_quarter_sk,
    unit.quarter,
    unit.unit_sk,
    unit.unit_level,
    condition.condition_sk,
    condition.indicator_sk,
    condition.rule,
    condition.threshold_pct,
    condition.numerator_sk,
    condition.denominator_sk,
    condition.previous_numerator_sk,
    condition.previous_denominator_sk
from engine.measure_unit_in_force as unit
inner join engine.measure_condition_in_force as in_force
    on in_force.quarter = unit.quarter
    and in_force.area_sk = unit.area_sk
inner join core.dim_condition as condition
    on condition.condition_sk = in_force.condition_sk;

comment on view engine.measure_unit_condition is
'Điều kiện áp dụng cho từng đơn vị | Conditions in force for each unit';
