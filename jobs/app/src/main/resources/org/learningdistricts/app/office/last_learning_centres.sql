-- Grain: One row per centre of one version, without units that are no longer in force.
select
    fact.centre_id,
    fact.commune_code,
    fact.centre_name,
    fact.has_office,
    fact.has_bookshelf,
    fact.has_it_equipment,
    fact.it_in_management,
    fact.it_in_teaching,
    fact.classes,
    fact.learners,
    fact.not_applicable
from core.fact_learning_centre as fact
inner join core.dim_unit as unit
    on unit.unit_key = fact.unit_key
where
    fact.submission_key = cast(? as integer)
    and cast(? as date) between unit.valid_from and unit.valid_to
order by fact.source_row
