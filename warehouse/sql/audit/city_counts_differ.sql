-- Grain:  One row per city figure that does not match the units in force.
-- Key:    quarter, unit_level, level, basis
-- Source: measure_city_qualification, measure_unit_in_force
-- Rules:  Units in all are those in force; no more answers than units.
with in_force as (
    select unit.quarter, unit.unit_level, count(*) as units
    from engine.measure_unit_in_force as unit
    group by unit.quarter, unit.unit_level
)

select counted.*
from engine.measure_city_qualification as counted
left join in_force
    on in_force.quarter = counted.quarter
    and in_force.unit_level = counted.unit_level
where counted.units_total <> coalesce(in_force.units, 0)
    or counted.units_qualified + counted.units_not_assessable > counted.units_total;
