-- Grain:  One row per quarter, district, level, basis and indicator.
-- Key:    quarter, district_code, level, basis, indicator
-- Source: measure_district_indicator, dim_indicator, dim_unit, measure_rate
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
    verdict.result
from measures.measure_district_indicator as verdict
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = verdict.indicator_sk
inner join core.dim_unit as district
    on district.unit_sk = verdict.unit_sk
left join measures.measure_rate as rate
    on rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator;

comment on view reporting.district_indicator is
'Kết quả từng chỉ tiêu của huyện | Verdict on each indicator of a district';
comment on column reporting.district_indicator.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.district_indicator.district_code is
'Mã huyện; trống sau ngày 1/7/2025 | District code; null after the reform';
comment on column reporting.district_indicator.district_valid_from is
'Ngày huyện bắt đầu có hiệu lực | Day on which the district began';
comment on column reporting.district_indicator.district_name is
'Tên huyện | District name';
comment on column reporting.district_indicator.level is
'Mức độ 1 hoặc 2 | Level 1 or 2 of the title';
comment on column reporting.district_indicator.basis is
'Cách tính: official, computed hoặc decision | Basis: official, computed or decision';
comment on column reporting.district_indicator.criterion is
'Tiêu chí | Criterion';
comment on column reporting.district_indicator.indicator is
'Chỉ tiêu | Indicator';
comment on column reporting.district_indicator.indicator_name_vi is
'Tên chỉ tiêu bằng tiếng Việt | Vietnamese name of the indicator';
comment on column reporting.district_indicator.indicator_name_en is
'Tên chỉ tiêu bằng tiếng Anh | English name of the indicator';
comment on column reporting.district_indicator.numerator is
'Tử số | Numerator';
comment on column reporting.district_indicator.denominator is
'Mẫu số | Denominator';
comment on column reporting.district_indicator.rate is
'Tỷ lệ, làm tròn 6 chữ số; trống nếu không xác định | Rate to 6 places; null if undefined';
comment on column reporting.district_indicator.threshold_pct is
'Ngưỡng, phần trăm | Threshold in per cent';
comment on column reporting.district_indicator.result is
'met đạt, not_met không đạt, not_assessable chưa rõ | Verdict: met, not_met or not_assessable';
