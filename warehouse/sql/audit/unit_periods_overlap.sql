-- Grain:  One row per pair of periods of one unit that overlap.
-- Key:    unit_sk, other_sk
-- Source: dim_unit
-- Rules:  A unit has one name, parent and kind of area on any day.
select one.unit_sk, other.unit_sk as other_sk
from core.dim_unit as one
inner join core.dim_unit as other
    on other.unit_level = one.unit_level
    and other.unit_code = one.unit_code
    and other.unit_sk > one.unit_sk
    and other.valid_from <= one.valid_to
    and other.valid_to >= one.valid_from;
