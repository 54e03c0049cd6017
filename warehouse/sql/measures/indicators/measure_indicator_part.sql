-- Grain:  One row per quarter, unit, indicator and condition that decides it, of those that can
--         be assessed.
-- Key:    unit_quarter_sk, indicator_sk, condition_sk
-- Source: measure_unit_in_force, measure_deciding_condition, measure_share_condition,
--         measure_increase_condition, measure_evidence_condition
-- Rules:  Those of measure_deciding_condition that have no row here cannot be assessed.
create table engine.measure_indicator_part as
with condition_result as (
    select
        unit_quarter_sk, condition_sk, threshold_pct, numerator, denominator, surplus, is_met
    from engine.measure_share_condition
    union all
    select unit_quarter_sk, condition_sk, null, null, null, null, is_met
    from engine.measure_increase_condition
    union all
    select unit_quarter_sk, condition_sk, null, null, null, null, is_met
    from engine.measure_evidence_condition
)

select
    condition_result.unit_quarter_sk,
    deciding.indicator_sk,
    condition_result.condition_sk,
    deciding.place,
    deciding.shares,
    condition_result.threshold_pct,
    condition_result.numerator,
    condition_result.denominator,
    condition_result.surplus,
    condition_result.is_met
from condition_result
inner join engine.measure_unit_in_force as unit
    on unit.unit_quarter_sk = condition_result.unit_quarter_sk
inner join engine.measure_deciding_condition as deciding
    on deciding.quarter = unit.quarter
    and deciding.area_sk = unit.area_sk
    and deciding.unit_level = unit.unit_level
    and deciding.condition_sk = condition_result.condition_sk;

comment on table engine.measure_indicator_part is
'Kết quả các điều kiện quyết định chỉ tiêu | Results of the conditions that decide each indicator';
