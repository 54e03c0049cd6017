-- Grain:  One row per district whose labour force is larger than its population aged 15 and over.
-- Key:    submission_sk, unit_sk
-- Source: version_in_force, fact_economy, fact_workforce, measure_unit_in_force,
--         dim_plausibility, dim_quarter
-- Rules:  Above max_pct of the population of all its communes; not if one of them is missing.
create view engine.measure_labour_force_above_population as
with population as (
    select
        version.submission_sk,
        version.quarter,
        version.unit_sk,
        count(fact.population_15_plus) as communes,
        sum(fact.population_15_plus) as population_15_plus
    from engine.version_in_force as version
    inner join core.fact_workforce as fact
        on fact.submission_sk = version.submission_sk
    group by version.submission_sk, version.quarter, version.unit_sk
),

commune as (
    select unit.quarter, unit.submitting_unit_sk, count(*) as communes
    from engine.measure_unit_in_force as unit
    where unit.unit_level = 'commune'
    group by unit.quarter, unit.submitting_unit_sk
)

select
    population.submission_sk,
    plausible.rule,
    plausible.dataset,
    fact.unit_sk,
    plausible.member,
    plausible.column_name,
    cast(fact.labour_force as varchar) as value,
    concat(
        '≤ ', plausible.max_pct, ' % × ', population.population_15_plus,
        ' (workforce.population_15_plus)'
    ) as expected,
    fact.source_file as file,
    fact.source_sheet as sheet,
    fact.source_row as row_number,
    cast(fact.source_row as bigint) as place,
    plausible.listed
from population
inner join commune
    on commune.quarter = population.quarter
    and commune.submitting_unit_sk = population.unit_sk
    and commune.communes = population.communes
inner join core.dim_quarter as quarter
    on quarter.quarter = population.quarter
inner join core.dim_plausibility as plausible
    on plausible.rule = 'labour-force-above-population'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
inner join core.fact_economy as fact
    on fact.submission_sk = population.submission_sk
where 100 * fact.labour_force > plausible.max_pct * population.population_15_plus;

comment on view engine.measure_labour_force_above_population is
'Lực lượng lao động nhiều hơn dân số từ 15 tuổi | Labour forces above the population aged 15+';
