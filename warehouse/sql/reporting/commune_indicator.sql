-- Grain:  One row per quarter, commune, level and indicator.
-- Key:    quarter, commune_code, level, indicator
-- Source: measure_indicator, measure_unit_in_force, dim_indicator, dim_unit, measure_rate,
--         dim_quarter
-- Rules:  Figures are those of the deciding condition; none for evidence.
create view reporting.commune_indicator as
select
    unit.quarter,
    case when district.unit_sk is not null then district.unit_code end as district_code,
    case when district.unit_sk is not null then district.valid_from end as district_valid_from,
    commune.unit_code as commune_code,
    commune.valid_from as commune_valid_from,
    commune.name as commune_name,
    verdict.level,
    indicator.criterion,
    indicator.indicator,
    indicator.name_vi as indicator_name_vi,
    indicator.name_en as indicator_name_en,
    cast(verdict.numerator as bigint) as numerator,
    cast(verdict.denominator as bigint) as denominator,
    rate.rate,
    verdict.threshold_pct,
    verdict.result,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    case when district.unit_sk is not null then district.unit_key end as district_key,
    commune.unit_key as commune_key
from engine.measure_indicator as verdict
inner join engine.measure_unit_in_force as unit
    on unit.unit_quarter_sk = verdict.unit_quarter_sk
    and unit.unit_level = 'commune'
inner join core.dim_quarter as quarter
    on quarter.quarter = unit.quarter
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = verdict.indicator_sk
inner join core.dim_unit as commune
    on commune.unit_sk = unit.unit_sk
left join core.dim_unit as district
    on district.unit_sk = unit.parent_unit_sk
    and district.unit_level = 'district'
left join engine.measure_rate as rate
    on rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator;

comment on view reporting.commune_indicator is
'Kết quả từng chỉ tiêu của xã | Verdict on each indicator of a commune';
