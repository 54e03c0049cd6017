-- Grain:  One row per dataset in force of which rows are those of the quarter before.
-- Key:    submission_key, dataset
-- Source: measure_version_pair, fact_literacy, fact_schooling, fact_workforce, fact_title
-- Rules:  Equal in every figure, missing ones included; rows_filled have a first figure.
create view measures.measure_repeated_row as
with literacy as (
    select fact.submission_key, fact.source_file, fact.source_sheet, fact.population as figure
    from measures.measure_version_pair as pair
    inner join core.fact_literacy as fact
        on fact.submission_key = pair.submission_key
    inner join core.fact_literacy as earlier
        on earlier.submission_key = pair.submission_before
        and earlier.unit_key = fact.unit_key and earlier.age_band = fact.age_band
        and earlier.population is not distinct from fact.population
        and earlier.literate_level_1 is not distinct from fact.literate_level_1
        and earlier.literate_level_2 is not distinct from fact.literate_level_2
),

schooling as (
    select fact.submission_key, fact.source_file, fact.source_sheet, fact.children_5 as figure
    from measures.measure_version_pair as pair
    inner join core.fact_schooling as fact
        on fact.submission_key = pair.submission_key
    inner join core.fact_schooling as earlier
        on earlier.submission_key = pair.submission_before
        and earlier.unit_key = fact.unit_key
        and earlier.children_5 is not distinct from fact.children_5
        and earlier.children_5_attending is not distinct from fact.children_5_attending
        and earlier.children_5_completed_preschool
        is not distinct from fact.children_5_completed_preschool
        and earlier.children_6 is not distinct from fact.children_6
        and earlier.children_6_in_grade_1 is not distinct from fact.children_6_in_grade_1
        and earlier.children_11 is not distinct from fact.children_11
        and earlier.children_11_completed_primary
        is not distinct from fact.children_11_completed_primary
        and earlier.children_11_in_primary is not distinct from fact.children_11_in_primary
        and earlier.children_14 is not distinct from fact.children_14
        and earlier.children_14_completed_primary
        is not distinct from fact.children_14_completed_primary
        and earlier.youth_15_18 is not distinct from fact.youth_15_18
        and earlier.youth_15_18_lower_secondary_graduates
        is not distinct from fact.youth_15_18_lower_secondary_graduates
        and earlier.youth_15_18_in_upper_secondary
        is not distinct from fact.youth_15_18_in_upper_secondary
),

workforce as (
    select fact.submission_key, fact.source_file, fact.source_sheet, fact.citizens as figure
    from measures.measure_version_pair as pair
    inner join core.fact_workforce as fact
        on fact.submission_key = pair.submission_key
    inner join core.fact_workforce as earlier
        on earlier.submission_key = pair.submission_before
        and earlier.unit_key = fact.unit_key
        and earlier.citizens is not distinct from fact.citizens
        and earlier.population_15_plus is not distinct from fact.population_15_plus
        and earlier.technically_qualified is not distinct from fact.technically_qualified
        and earlier.university_or_above is not distinct from fact.university_or_above
),

title as (
    select fact.submission_key, fact.source_file, fact.source_sheet, fact.total as figure
    from measures.measure_version_pair as pair
    inner join core.fact_title as fact
        on fact.submission_key = pair.submission_key
    inner join core.fact_title as earlier
        on earlier.submission_key = pair.submission_before
        and earlier.unit_key = fact.unit_key and earlier.kind = fact.kind
        and earlier.total is not distinct from fact.total
        and earlier.registered is not distinct from fact.registered
        and earlier.recognised is not distinct from fact.recognised
),

repeated as (
    select 'literacy' as dataset, literacy.* from literacy
    union all
    select 'schooling', schooling.* from schooling
    union all
    select 'workforce', workforce.* from workforce
    union all
    select 'titles', title.* from title
)

select
    repeated.submission_key,
    repeated.dataset,
    count(*) as row_count,
    count(repeated.figure) as rows_filled,
    min(repeated.source_file) as source_file,
    min(repeated.source_sheet) as source_sheet
from repeated
group by repeated.submission_key, repeated.dataset;

comment on view measures.measure_repeated_row is
'Dòng giống hệt quý trước | Rows that are those of the quarter before';
