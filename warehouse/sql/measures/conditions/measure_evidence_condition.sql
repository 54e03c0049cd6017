-- Grain:  One row per quarter, unit and condition of kind evidence.
-- Key:    quarter, unit_key, condition_key
-- Source: measure_unit_in_force, measure_condition_in_force, dim_condition, dim_indicator,
--         version_in_force, fact_evidence
-- Rules:  met or not_met as the unit's row says; not assessable without a row or its flag.
--         One row serves both levels.
create table measures.measure_evidence_condition as
with evidence as (
    select
        version.quarter,
        fact.unit_key,
        fact.indicator,
        fact.met
    from measures.version_in_force as version
    inner join core.fact_evidence as fact
        on fact.submission_key = version.submission_key
)

select
    unit.quarter,
    unit.unit_key,
    condition.condition_key,
    case
        when evidence.met then 'met'
        when not evidence.met then 'not_met'
        else 'not_assessable'
    end as result
from measures.measure_unit_in_force as unit
inner join measures.measure_condition_in_force as in_force
    on in_force.quarter = unit.quarter
    and in_force.area_key = unit.area_key
inner join core.dim_condition as condition
    on condition.condition_key = in_force.condition_key
    and condition.rule = 'evidence'
inner join core.dim_indicator as indicator
    on indicator.indicator_key = condition.indicator_key
    and indicator.unit_level = unit.unit_level
left join evidence
    on evidence.quarter = unit.quarter
    and evidence.unit_key = unit.unit_key
    and evidence.indicator = indicator.indicator;

comment on table measures.measure_evidence_condition is
'Điều kiện về minh chứng | Conditions on evidence';
