-- Grain:  One row per district and level whose communes are not those in force.
-- Key:    quarter, unit_sk, level, basis
-- Source: measure_district, measure_unit_in_force
-- Rules:  The communes counted in all are those of the district in force.
with in_force as (
    select unit.quarter, unit.parent_unit_sk, count(*) as communes
    from engine.measure_unit_in_force as unit
    where unit.unit_level = 'commune'
    group by unit.quarter, unit.parent_unit_sk
)

select verdict.quarter, verdict.unit_sk, verdict.level, verdict.basis
from engine.measure_district as verdict
left join in_force
    on in_force.quarter = verdict.quarter
    and in_force.parent_unit_sk = verdict.unit_sk
where verdict.communes_total <> coalesce(in_force.communes, 0)
    or verdict.communes_counted > verdict.communes_total;
