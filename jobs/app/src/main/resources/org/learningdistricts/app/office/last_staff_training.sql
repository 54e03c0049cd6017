-- Grain: One row per unit and staff group of one version, without units that are no longer in force.
select
    fact.unit_code,
    fact.staff_group,
    fact.headcount,
    fact.trained_basic_digital_skills,
    fact.not_applicable
from core.fact_staff_training as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
