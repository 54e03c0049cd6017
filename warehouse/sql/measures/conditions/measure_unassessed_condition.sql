-- Grain:  One row per quarter, unit, indicator and condition that decides it, of those that cannot
--         be assessed.
-- Key:    unit_quarter_sk, indicator_sk, condition_sk
-- Source: measure_unit_in_force, measure_deciding_condition, measure_indicator_part
-- Rules:  Those that can be are in measure_indicator_part.
create view engine.measure_unassessed_condition as
select
    unit.quarter,
    unit.unit_quarter_sk,
    deciding.indicator_sk,
    deciding.condition_sk
from engine.measure_unit_in_force as unit
inner join engine.measure_deciding_condition as deciding
    on deciding.quarter = unit.quarter
    and deciding.area_sk = unit.area_sk
    and deciding.unit_level = unit.unit_level
where not exists (
    select 1
    from engine.measure_indicator_part as part
    where part.unit_quarter_sk = unit.unit_quarter_sk
        and part.indicator_sk = deciding.indicator_sk
        and part.condition_sk = deciding.condition_sk
);

comment on view engine.measure_unassessed_condition is
'Điều kiện chưa đánh giá được | Conditions that cannot be assessed';
