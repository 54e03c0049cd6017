-- Grain:  One row per quarter, commune and level.
-- Key:    quarter, commune_code, level
-- Source: measure_commune, measure_unit_level, dim_unit, dim_quarter, dim_release
-- Rules:  Qualified by data and recognised by decision stand side by side.
create view reporting.commune_qualification as
select
    verdict.quarter,
    case when district.unit_sk is not null then district.unit_code end as district_code,
    case when district.unit_sk is not null then district.valid_from end as district_valid_from,
    case when district.unit_sk is not null then district.name end as district_name,
    commune.unit_code as commune_code,
    commune.valid_from as commune_valid_from,
    commune.name as commune_name,
    verdict.level,
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
    case when district.unit_sk is not null then district.unit_key end as district_key,
    commune.unit_key as commune_key,
    (select release.rules_digest from core.dim_release as release) as rules_digest
from engine.measure_commune as verdict
inner join core.dim_quarter as quarter
    on quarter.quarter = verdict.quarter
inner join engine.measure_unit_level as recognition
    on recognition.quarter = verdict.quarter
    and recognition.unit_sk = verdict.unit_sk
    and recognition.level = verdict.level
inner join core.dim_unit as commune
    on commune.unit_sk = verdict.unit_sk
left join core.dim_unit as district
    on district.unit_sk = verdict.parent_unit_sk
    and district.unit_level = 'district';

comment on view reporting.commune_qualification is
'Kết quả từng xã | Verdict on each commune';
