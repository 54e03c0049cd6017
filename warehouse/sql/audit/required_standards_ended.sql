-- Grain:  One row per quarter, kind of area and ended standard that a rule in force requires.
-- Key:    standard, quarter, area_sk
-- Source: measure_condition_in_force, dim_condition, bridge_condition_standard, dim_quarter
-- Rules:  A rule waits for a standard that is not in force yet, but none comes after an end.
with part as (
    select condition.standard, in_force.quarter, in_force.area_sk
    from engine.measure_condition_in_force as in_force
    inner join core.dim_condition as condition
        on condition.condition_sk = in_force.condition_sk
)

select distinct
    required.standard || ' in ' || in_force.quarter as standard,
    in_force.quarter,
    in_force.area_sk
from engine.measure_condition_in_force as in_force
inner join core.bridge_condition_standard as required
    on required.condition_sk = in_force.condition_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = in_force.quarter
inner join core.dim_condition as ended
    on ended.standard = required.standard
    and ended.valid_to < quarter.last_day
left join part
    on part.standard = required.standard
    and part.quarter = in_force.quarter
    and part.area_sk = in_force.area_sk
where part.standard is null;
