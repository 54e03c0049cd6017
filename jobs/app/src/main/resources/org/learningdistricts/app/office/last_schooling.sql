-- Grain: One row per commune of one version, without units that are no longer in force.
select
    fact.commune_code,
    fact.children_5,
    fact.children_5_attending,
    fact.children_5_completed_preschool,
    fact.children_6,
    fact.children_6_in_grade_1,
    fact.children_11,
    fact.children_11_completed_primary,
    fact.children_11_in_primary,
    fact.children_14,
    fact.children_14_completed_primary,
    fact.youth_15_18,
    fact.youth_15_18_lower_secondary_graduates,
    fact.youth_15_18_in_upper_secondary,
    fact.not_applicable
from core.fact_schooling as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
