-- Grain:  One row per area and commune in it.
-- Key:    area_id, unit_key; also unit_key
-- Source: bridge_succession_area, dim_unit
-- Rules:  is_before: others took over from the commune.
create view reporting.area_unit as
select
    member.area_id,
    member.is_before,
    unit.unit_key,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.name as unit_name
from core.bridge_succession_area as member
inner join core.dim_unit as unit
    on unit.unit_sk = member.unit_sk;

comment on view reporting.area_unit is
'Xã trong từng vùng | Communes of each area';
