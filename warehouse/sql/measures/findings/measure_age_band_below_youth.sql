-- Grain:  One row per commune with more youth than people in the age band that they belong to.
-- Key:    submission_sk, unit_sk
-- Source: version_in_force, fact_literacy, fact_schooling, dim_plausibility, dim_quarter
-- Rules:  Below min_pct of schooling.youth_15_18; not if either is missing.
create view engine.measure_age_band_below_youth as
select
    version.submission_sk,
    plausible.rule,
    plausible.dataset,
    fact.unit_sk,
    fact.age_band as member,
    plausible.column_name,
    cast(fact.population as varchar) as value,
    concat(
        '≥ ', plausible.min_pct, ' % × ', schooling.youth_15_18, ' (schooling.youth_15_18)'
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
    on plausible.rule = 'age-band-below-youth'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
inner join core.fact_literacy as fact
    on fact.submission_sk = version.submission_sk
    and fact.age_band = plausible.member
inner join core.fact_schooling as schooling
    on schooling.submission_sk = fact.submission_sk
    and schooling.unit_sk = fact.unit_sk
where 100 * fact.population < plausible.min_pct * schooling.youth_15_18;

comment on view engine.measure_age_band_below_youth is
'Nhóm tuổi ít người hơn thanh thiếu niên trong nhóm | Age bands smaller than the youth in them';
