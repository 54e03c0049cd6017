-- Grain: One row per commune and age band of one version, without units that are no longer in force.
select
    fact.commune_code,
    fact.age_band,
    fact.population,
    fact.literate_level_1,
    fact.literate_level_2,
    fact.not_applicable
from core.fact_literacy as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
