-- Grain:  One row per verdict whose counts do not add up or contradict it.
-- Key:    quarter, unit_sk, level, basis
-- Source: measure_commune, measure_district
-- Rules:  met + not met + not assessable = all; qualified exactly if all are met.
with verdict as (
    select
        quarter, unit_sk, level, 'commune' as basis, indicators_total, indicators_met,
        indicators_not_met, indicators_not_assessable, is_qualified
    from engine.measure_commune
    union all
    select
        quarter, unit_sk, level, basis, indicators_total, indicators_met,
        indicators_not_met, indicators_not_assessable, is_qualified
    from engine.measure_district
)

select verdict.*
from verdict
where verdict.indicators_total
    <> verdict.indicators_met + verdict.indicators_not_met + verdict.indicators_not_assessable
    or coalesce(verdict.is_qualified, false) <> (verdict.indicators_met = verdict.indicators_total);
