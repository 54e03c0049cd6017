-- Grain:  One row per quarter, boundaries, commune of these boundaries and other commune in force
--         in the quarter of which something lies in it.
-- Key:    quarter, boundaries_on, target_unit_sk, unit_sk
-- Source: measure_unit_in_force, bridge_boundary_share, bridge_succession_area
-- Rules:  Only communes of which every weight is known. units tells of how many communes something
--         lies in it.
create view engine.measure_carried_unit as
with part as (
    select
        unit.quarter,
        share.boundaries_on,
        share.target_unit_sk,
        share.unit_sk,
        share.share,
        share.is_whole,
        area.area_id
    from engine.measure_unit_in_force as unit
    inner join core.bridge_boundary_share as share
        on share.unit_sk = unit.unit_sk
    inner join core.bridge_succession_area as area
        on area.unit_sk = unit.unit_sk
    where coalesce(share.share, 1) > 0
),

counted as (
    select
        part.quarter,
        part.boundaries_on,
        part.target_unit_sk,
        count(*) as units
    from part
    group by part.quarter, part.boundaries_on, part.target_unit_sk
    having count(*) = count(part.share)
)

select part.*, counted.units
from part
inner join counted
    on counted.quarter = part.quarter
    and counted.boundaries_on = part.boundaries_on
    and counted.target_unit_sk = part.target_unit_sk;

comment on view engine.measure_carried_unit is
'Xã trong quý trên ranh giới khác | Communes of a quarter on other boundaries';
