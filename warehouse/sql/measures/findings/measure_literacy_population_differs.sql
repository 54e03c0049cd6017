-- Grain:  One row per commune whose age bands do not add up to its population aged 15 and over.
-- Key:    submission_sk, unit_sk
-- Source: version_in_force, fact_literacy, fact_workforce, dim_plausibility, dim_quarter
-- Rules:  Below min_pct or above max_pct of workforce.population_15_plus; only where min_rows age
--         bands have a population, which are all of them.
create view engine.measure_literacy_population_differs as
with total as (
    select
        version.submission_sk,
        version.quarter,
        fact.unit_sk,
        sum(fact.population) as population,
        count(fact.population) as bands,
        min(fact.source_file) as source_file,
        min(fact.source_sheet) as source_sheet,
        min(fact.source_row) as source_row
    from engine.version_in_force as version
    inner join core.fact_literacy as fact
        on fact.submission_sk = version.submission_sk
    group by version.submission_sk, version.quarter, fact.unit_sk
)

select
    total.submission_sk,
    plausible.rule,
    plausible.dataset,
    total.unit_sk,
    plausible.member,
    plausible.column_name,
    cast(total.population as varchar) as value,
    concat(
        plausible.min_pct, '-', plausible.max_pct, ' % × ', workforce.population_15_plus,
        ' (workforce.population_15_plus)'
    ) as expected,
    total.source_file as file,
    total.source_sheet as sheet,
    total.source_row as row_number,
    cast(total.source_row as bigint) as place,
    plausible.listed
from total
inner join core.dim_quarter as quarter
    on quarter.quarter = total.quarter
inner join core.dim_plausibility as plausible
    on plausible.rule = 'literacy-population-differs'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
    and total.bands >= plausible.min_rows
inner join core.fact_workforce as workforce
    on workforce.submission_sk = total.submission_sk
    and workforce.unit_sk = total.unit_sk
where 100 * total.population < plausible.min_pct * workforce.population_15_plus
    or 100 * total.population > plausible.max_pct * workforce.population_15_plus;

comment on view engine.measure_literacy_population_differs is
'Nhóm tuổi không cộng thành dân số từ 15 tuổi | Age bands that miss the population aged 15+';
