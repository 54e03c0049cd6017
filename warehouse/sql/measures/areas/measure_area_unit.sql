-- Grain:  One row per quarter and commune in force on its last day that lies in an area.
-- Key:    unit_quarter_sk; also quarter, unit_sk
-- Source: measure_unit_in_force, bridge_succession_area
-- Rules:  units counts the communes of the area in the quarter.
create view engine.measure_area_unit as
select
    unit.quarter,
    unit.unit_quarter_sk,
    unit.unit_sk,
    unit.area_sk,
    unit.submitting_unit_sk,
    member.area_id,
    count(*) over (partition by unit.quarter, member.area_id) as units
from engine.measure_unit_in_force as unit
inner join core.bridge_succession_area as member
    on member.unit_sk = unit.unit_sk;

comment on view engine.measure_area_unit is
'Xã của các vùng trong quý | Communes of areas in a quarter';
