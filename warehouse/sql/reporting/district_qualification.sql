-- Grain:  One row per quarter, district, level and basis.
-- Key:    quarter, district_code, level, basis
-- Source: measure_district, measure_unit_level, dim_unit, measure_rate, dim_quarter, dim_release
-- Rules:  commune_rate is null where the share of communes cannot be assessed.
create view reporting.district_qualification as
select
    verdict.quarter,
    district.unit_code as district_code,
    district.valid_from as district_valid_from,
    district.name as district_name,
    verdict.level,
    verdict.basis,
    verdict.communes_total,
    verdict.communes_counted,
    case when verdict.share_result <> 'not_assessable' then rate.rate end as commune_rate,
    verdict.indicators_total,
    verdict.indicators_met,
    verdict.indicators_not_met,
    verdict.indicators_not_assessable,
    verdict.is_qualified,
    recognition.is_recognised,
    recognition.recognised_until,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    district.unit_key as district_key,
    (select release.rules_digest from core.dim_release as release) as rules_digest
from engine.measure_district as verdict
inner join core.dim_quarter as quarter
    on quarter.quarter = verdict.quarter
inner join engine.measure_unit_level as recognition
    on recognition.quarter = verdict.quarter
    and recognition.unit_sk = verdict.unit_sk
    and recognition.level = verdict.level
inner join core.dim_unit as district
    on district.unit_sk = verdict.unit_sk
left join engine.measure_rate as rate
    on rate.numerator = verdict.communes_counted
    and rate.denominator = verdict.communes_total;

comment on view reporting.district_qualification is
'Kết quả từng huyện | Verdict on each district';
