-- Grain:  One row per quarter, unit and level of the title.
-- Key:    quarter, unit_sk, level
-- Source: measure_unit_in_force, measure_indicator_in_force, measure_recognition_received,
--         measure_decision
-- Rules:  Recognised: a decision of this level or above is in force; null if the recognitions
--         were not received.
create table engine.measure_unit_level as
with unit_level as (
    select distinct
        unit.quarter,
        unit.unit_sk,
        unit.unit_level,
        unit.parent_unit_sk,
        indicator.level
    from engine.measure_unit_in_force as unit
    inner join engine.measure_indicator_in_force as indicator
        on indicator.quarter = unit.quarter
        and indicator.unit_level = unit.unit_level
)

select
    unit_level.quarter,
    unit_level.unit_sk,
    unit_level.unit_level,
    unit_level.parent_unit_sk,
    unit_level.level,
    case when received.is_received then count(decision.level) > 0 end as is_recognised,
    max(decision.recognised_until) as recognised_until
from unit_level
inner join engine.measure_recognition_received as received
    on received.quarter = unit_level.quarter
    and received.unit_sk = unit_level.unit_sk
left join engine.measure_decision as decision
    on decision.quarter = unit_level.quarter
    and decision.unit_sk = unit_level.unit_sk
    and decision.level >= unit_level.level
group by
    unit_level.quarter,
    unit_level.unit_sk,
    unit_level.unit_level,
    unit_level.parent_unit_sk,
    unit_level.level,
    received.is_received;

comment on table engine.measure_unit_level is
'Công nhận theo mức độ | Recognition of each unit by level';
