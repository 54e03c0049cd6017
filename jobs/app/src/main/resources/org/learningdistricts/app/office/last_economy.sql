-- Grain: One row per district of one version, without units that are no longer in force.
select
    fact.unit_code,
    fact.year,
    fact.income_per_capita,
    fact.income_per_capita_previous_year,
    fact.labour_force,
    fact.employed,
    fact.labour_force_previous_year,
    fact.employed_previous_year,
    fact.not_applicable
from core.fact_economy as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
