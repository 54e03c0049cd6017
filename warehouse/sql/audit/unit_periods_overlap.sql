-- Grain:  One row per pair of periods of one unit that overlap.
-- Key:    unit_key, other_key
-- Source: dim_unit
-- Rules:  A unit has one name, parent and kind of area on any day.
select one.unit_key, other.unit_key as other_key
from core.dim_unit as one
inner join core.dim_unit as other
    on other.unit_level = one.unit_level
    and other.unit_code = one.unit_code
    and other.unit_key > one.unit_key
    and other.valid_from <= one.valid_to
    and other.valid_to >= one.valid_from;
