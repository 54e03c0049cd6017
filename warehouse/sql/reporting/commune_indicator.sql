-- Grain:  One row per quarter, commune, level and indicator.
-- Key:    quarter, commune_code, level, indicator
-- Source: measure_indicator, measure_unit_in_force, dim_indicator, dim_unit, measure_rate
-- Rules:  Figures are those of the deciding condition; none for evidence.
create view reporting.commune_indicator as
select
    unit.quarter,
    district.unit_code as district_code,
    district.valid_from as district_valid_from,
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
    verdict.result
from measures.measure_indicator as verdict
inner join measures.measure_unit_in_force as unit
    on unit.unit_quarter_sk = verdict.unit_quarter_sk
    and unit.unit_level = 'commune'
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = verdict.indicator_sk
inner join core.dim_unit as commune
    on commune.unit_sk = unit.unit_sk
left join core.dim_unit as district
    on district.unit_sk = unit.parent_unit_sk
    and district.unit_level = 'district'
left join measures.measure_rate as rate
    on rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator;

comment on view reporting.commune_indicator is
'Kết quả từng chỉ tiêu của xã | Verdict on each indicator of a commune';
comment on column reporting.commune_indicator.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.commune_indicator.district_code is
'Mã huyện; trống sau ngày 1/7/2025 | District code; null after the reform';
comment on column reporting.commune_indicator.district_valid_from is
'Ngày huyện bắt đầu có hiệu lực | Day on which the district began';
comment on column reporting.commune_indicator.commune_code is
'Mã xã; nối cùng commune_valid_from | Commune code; join with commune_valid_from';
comment on column reporting.commune_indicator.commune_valid_from is
'Ngày xã bắt đầu có hiệu lực | Day on which the commune began';
comment on column reporting.commune_indicator.commune_name is
'Tên xã | Commune name';
comment on column reporting.commune_indicator.level is
'Mức độ 1 hoặc 2 | Level 1 or 2 of the title';
comment on column reporting.commune_indicator.criterion is
'Tiêu chí | Criterion';
comment on column reporting.commune_indicator.indicator is
'Chỉ tiêu | Indicator';
comment on column reporting.commune_indicator.indicator_name_vi is
'Tên chỉ tiêu bằng tiếng Việt | Vietnamese name of the indicator';
comment on column reporting.commune_indicator.indicator_name_en is
'Tên chỉ tiêu bằng tiếng Anh | English name of the indicator';
comment on column reporting.commune_indicator.numerator is
'Tử số | Numerator';
comment on column reporting.commune_indicator.denominator is
'Mẫu số | Denominator';
comment on column reporting.commune_indicator.rate is
'Tỷ lệ, làm tròn 6 chữ số; trống nếu không xác định | Rate to 6 places; null if undefined';
comment on column reporting.commune_indicator.threshold_pct is
'Ngưỡng, phần trăm | Threshold in per cent';
comment on column reporting.commune_indicator.result is
'met đạt, not_met không đạt, not_assessable chưa rõ | Verdict: met, not_met or not_assessable';
