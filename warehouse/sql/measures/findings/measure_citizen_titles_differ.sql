-- Grain:  One row per commune whose total of citizen titles does not go with its citizens.
-- Key:    submission_sk, unit_sk
-- Source: version_in_force, fact_title, fact_workforce, dim_plausibility, dim_quarter
-- Rules:  Below min_pct or above max_pct of workforce.citizens; not if either is missing.
create view engine.measure_citizen_titles_differ as
select
    version.submission_sk,
    plausible.rule,
    plausible.dataset,
    fact.unit_sk,
    fact.kind as member,
    plausible.column_name,
    cast(fact.total as varchar) as value,
    concat(
        plausible.min_pct, '-', plausible.max_pct, ' % × ', workforce.citizens,
        ' (workforce.citizens)'
    ) as expected,
    fact.source_file as file,
    fact.source_sheet as sheet,
    fact.source_row as row_number,
    cast(fact.source_row as bigint) as place,
    plausible.listed
from engine.version_in_force as version
inner join core.dim_quarter as quarter
    on quarter.quarter = version.quarter
inner join core.dim_plausibility as plausible
    on plausible.rule = 'citizen-titles-differ'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
inner join core.fact_title as fact
    on fact.submission_sk = version.submission_sk
    and fact.kind = plausible.member
inner join core.fact_workforce as workforce
    on workforce.submission_sk = fact.submission_sk
    and workforce.unit_sk = fact.unit_sk
where 100 * fact.total < plausible.min_pct * workforce.citizens
    or 100 * fact.total > plausible.max_pct * workforce.citizens;

comment on view engine.measure_citizen_titles_differ is
'Danh hiệu công dân không khớp số công dân | Citizen titles that do not go with the citizens';
