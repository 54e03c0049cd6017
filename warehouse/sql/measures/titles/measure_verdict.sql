-- Grain:  One row per unit and level that was judged in a submission in force.
-- Key:    submission_sk, unit_sk, level
-- Source: measure_commune, measure_district, measure_unit_level, measure_unit_in_force,
--         version_in_force
-- Rules:  A district is judged by the communes that are recognised, as its title is.
create view engine.measure_verdict as
with verdict as (
    select
        commune.quarter, commune.unit_sk, commune.level, commune.indicators_met,
        commune.indicators_total, commune.is_qualified
    from engine.measure_commune as commune
    union all
    select
        district.quarter, district.unit_sk, district.level, district.indicators_met,
        district.indicators_total, district.is_qualified
    from engine.measure_district as district
    where district.basis = 'official'
)

select
    version.submission_sk,
    verdict.quarter,
    verdict.unit_sk,
    verdict.level,
    verdict.indicators_met,
    verdict.indicators_total,
    verdict.is_qualified,
    title.is_recognised
from verdict
inner join engine.measure_unit_level as title
    on title.quarter = verdict.quarter
    and title.unit_sk = verdict.unit_sk
    and title.level = verdict.level
inner join engine.measure_unit_in_force as unit
    on unit.quarter = verdict.quarter
    and unit.unit_sk = verdict.unit_sk
inner join engine.version_in_force as version
    on version.quarter = verdict.quarter
    and version.unit_sk = unit.submitting_unit_sk;

comment on view engine.measure_verdict is
'Kết quả và công nhận | Verdicts beside recognitions';
