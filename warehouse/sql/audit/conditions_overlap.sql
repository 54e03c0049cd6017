-- Grain:  One row per pair of rows of one condition and scope that are in force together.
-- Key:    condition_key, other_key
-- Source: dim_condition
-- Rules:  On any day one threshold holds.
select one.condition_key, other.condition_key as other_key
from core.dim_condition as one
inner join core.dim_condition as other
    on other.indicator_key is not distinct from one.indicator_key
    and other.standard is not distinct from one.standard
    and other.condition = one.condition
    and other.applies_to = one.applies_to
    and other.condition_key > one.condition_key
    and other.valid_from <= one.valid_to
    and other.valid_to >= one.valid_from;
