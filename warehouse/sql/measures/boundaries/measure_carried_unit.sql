-- Grain:  One row per quarter, boundaries, commune of these boundaries and other commune in force
--         in the quarter of which something lies in it.
-- Key:    quarter, boundaries_on, target_unit_sk, unit_sk
-- Source: measure_unit_in_force, bridge_boundary_share, bridge_succession_area,
--         bridge_succession_step, dim_unit, dim_quarter
-- Rules:  Only communes of which every weight is known, and of which no part was without a commune
--         in the quarter: ended before without an heir, or begun later out of none. units tells of
--         how many communes something lies in it.
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

bare as (
    select distinct
        quarter.quarter,
        share.boundaries_on,
        share.target_unit_sk
    from core.bridge_boundary_share as share
    inner join core.dim_unit as unit
        on unit.unit_sk = share.unit_sk
    inner join core.dim_quarter as quarter
        on quarter.is_received
        and quarter.last_day not between unit.valid_from and unit.valid_to
    left join core.bridge_succession_step as step
        on step.from_unit_sk = unit.unit_sk
        and step.is_forward = (unit.valid_to < quarter.last_day)
    where coalesce(share.share, 1) > 0 and step.from_unit_sk is null
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
    and counted.target_unit_sk = part.target_unit_sk
left join bare
    on bare.quarter = part.quarter
    and bare.boundaries_on = part.boundaries_on
    and bare.target_unit_sk = part.target_unit_sk
where bare.quarter is null;

comment on view engine.measure_carried_unit is
'Xã trong quý trên ranh giới khác | Communes of a quarter on other boundaries';
