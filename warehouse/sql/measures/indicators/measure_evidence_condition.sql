-- Grain:  One row per quarter, unit and condition of kind evidence that can be assessed.
-- Key:    unit_quarter_sk, condition_sk
-- Source: version_in_force, fact_evidence, measure_unit_condition, dim_indicator
-- Rules:  met or not met as the unit's row says; not assessable without a row or its flag.
--         One row serves both levels.
create view engine.measure_evidence_condition as
select
    condition.unit_quarter_sk,
    condition.condition_sk,
    fact.met as is_met
from engine.version_in_force as version
inner join core.fact_evidence as fact
    on fact.submission_sk = version.submission_sk
    and fact.met is not null
inner join engine.measure_unit_condition as condition
    on condition.quarter = version.quarter
    and condition.unit_sk = fact.unit_sk
    and condition.rule = 'evidence'
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = condition.indicator_sk
    and indicator.unit_level = condition.unit_level
    and indicator.indicator = fact.indicator;

comment on view engine.measure_evidence_condition is
'Điều kiện về minh chứng | Conditions on evidence';
