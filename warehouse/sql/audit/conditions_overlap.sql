-- Grain:  One row per pair of rows of one condition and scope that are in force together.
-- Key:    condition
-- Source: dim_condition, dim_indicator
-- Rules:  On any day one threshold holds: the row before ends when the next begins.
select
    coalesce(indicator.criteria_set || ' ' || indicator.indicator, one.standard)
    || ' ' || one.condition || ', ' || one.applies_to || ': the row from ' || one.valid_from
    || ' does not end before ' || other.valid_from as condition
from core.dim_condition as one
inner join core.dim_condition as other
    on other.indicator_sk is not distinct from one.indicator_sk
    and other.standard is not distinct from one.standard
    and other.condition = one.condition
    and other.applies_to = one.applies_to
    and other.condition_sk > one.condition_sk
    and other.valid_from <= one.valid_to
    and other.valid_to >= one.valid_from
left join core.dim_indicator as indicator
    on indicator.indicator_sk = one.indicator_sk;
