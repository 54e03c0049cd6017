-- Grain:  One row per quarter, district, level, basis and indicator.
-- Key:    quarter, district_code, level, basis, indicator
-- Source: measure_district_indicator, dim_indicator, dim_unit, measure_rate, dim_quarter
-- Rules:  Figures only for the share of communes, where it can be assessed.
create view reporting.district_indicator as
select
    verdict.quarter,
    district.unit_code as district_code,
    district.valid_from as district_valid_from,
    district.name as district_name,
    verdict.level,
    verdict.basis,
    indicator.criterion,
    indicator.indicator,
    indicator.name_vi as indicator_name_vi,
    indicator.name_en as indicator_name_en,
    verdict.numerator,
    verdict.denominator,
    rate.rate,
    verdict.threshold_pct,
    verdict.result,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    district.unit_key as district_key
from engine.measure_district_indicator as verdict
inner join core.dim_quarter as quarter
    on quarter.quarter = verdict.quarter
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = verdict.indicator_sk
inner join core.dim_unit as district
    on district.unit_sk = verdict.unit_sk
left join engine.measure_rate as rate
    on rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator;

comment on view reporting.district_indicator is
'Kết quả từng chỉ tiêu của huyện | Verdict on each indicator of a district';
