-- Grain:  One row per quarter and target on recognised units.
-- Key:    quarter, target_sk
-- Source: dim_quarter, dim_target, measure_unit_in_force, measure_recognition_received,
--         measure_decision
-- Rules:  Of all units in force, those that hold a decision of the level or above.
create table engine.measure_recognised_target as
with holder as (
    select distinct
        target.target_sk,
        decision.quarter,
        decision.unit_sk
    from core.dim_target as target
    inner join engine.measure_decision as decision
        on decision.level >= target.level
    where target.rule = 'recognised'
)

select
    quarter.quarter,
    target.target_sk,
    count(*) filter (where received.is_received and holder.unit_sk is not null) as numerator,
    count(unit.unit_sk) as denominator,
    count(*) filter (where received.is_received) as units_reporting,
    count(unit.unit_sk) as units_expected
from core.dim_quarter as quarter
inner join core.dim_target as target
    on target.rule = 'recognised'
    and quarter.is_received
left join engine.measure_unit_in_force as unit
    on unit.quarter = quarter.quarter
    and unit.unit_level = target.unit_level
left join engine.measure_recognition_received as received
    on received.quarter = unit.quarter
    and received.unit_sk = unit.unit_sk
left join holder
    on holder.quarter = unit.quarter
    and holder.unit_sk = unit.unit_sk
    and holder.target_sk = target.target_sk
group by quarter.quarter, target.target_sk;

comment on table engine.measure_recognised_target is
'Chỉ tiêu về số đơn vị được công nhận | Targets on recognised units';
