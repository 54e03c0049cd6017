-- Grain: One row per unit and decision of one version, without units that are no longer in force.
select
    fact.unit_code,
    fact.level,
    fact.decision_number,
    fact.decision_date,
    fact.assessment_year,
    fact.not_applicable
from core.fact_recognition as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
