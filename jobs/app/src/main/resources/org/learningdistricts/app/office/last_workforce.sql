-- Grain: One row per commune of one version, without units that are no longer in force.
select
    fact.commune_code,
    fact.citizens,
    fact.population_15_plus,
    fact.technically_qualified,
    fact.university_or_above,
    fact.not_applicable
from core.fact_workforce as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
