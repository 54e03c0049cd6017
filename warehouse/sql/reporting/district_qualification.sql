-- Grain:  One row per quarter, district, level and basis.
-- Key:    quarter, district_code, level, basis
-- Source: measure_district, measure_unit_level, dim_unit, measure_rate
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
    rate.rate as commune_rate,
    verdict.indicators_total,
    verdict.indicators_met,
    verdict.indicators_not_met,
    verdict.indicators_not_assessable,
    verdict.is_qualified,
    recognition.is_recognised,
    recognition.recognised_until
from measures.measure_district as verdict
inner join measures.measure_unit_level as recognition
    on recognition.quarter = verdict.quarter
    and recognition.unit_sk = verdict.unit_sk
    and recognition.level = verdict.level
inner join core.dim_unit as district
    on district.unit_sk = verdict.unit_sk
left join measures.measure_rate as rate
    on rate.numerator = verdict.communes_counted
    and rate.denominator = verdict.communes_total
    and verdict.share_result <> 'not_assessable';

comment on view reporting.district_qualification is
'Kết quả từng huyện | Verdict on each district';
comment on column reporting.district_qualification.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.district_qualification.district_code is
'Mã huyện; trống sau ngày 1/7/2025 | District code; null after the reform';
comment on column reporting.district_qualification.district_valid_from is
'Ngày huyện bắt đầu có hiệu lực | Day on which the district began';
comment on column reporting.district_qualification.district_name is
'Tên huyện | District name';
comment on column reporting.district_qualification.level is
'Mức độ 1 hoặc 2 | Level 1 or 2 of the title';
comment on column reporting.district_qualification.basis is
'Cách tính: official, computed hoặc decision | Basis: official, computed or decision';
comment on column reporting.district_qualification.communes_total is
'Tổng số xã của huyện | Communes of the district in force';
comment on column reporting.district_qualification.communes_counted is
'Số xã được tính là đạt | Communes recognised or qualified';
comment on column reporting.district_qualification.commune_rate is
'Tỷ lệ xã đạt; trống nếu chưa đánh giá được | Share of communes; null if not assessable';
comment on column reporting.district_qualification.indicators_total is
'Tổng số chỉ tiêu | Indicators in all';
comment on column reporting.district_qualification.indicators_met is
'Số chỉ tiêu đạt | Indicators met';
comment on column reporting.district_qualification.indicators_not_met is
'Số chỉ tiêu không đạt | Indicators not met';
comment on column reporting.district_qualification.indicators_not_assessable is
'Số chỉ tiêu chưa đánh giá được | Indicators that cannot be assessed';
comment on column reporting.district_qualification.is_qualified is
'Đủ điều kiện theo số liệu; trống: chưa kết luận | Qualifies by its data; null: undecided';
comment on column reporting.district_qualification.is_recognised is
'Có quyết định còn hiệu lực; trống: chưa nhận | A decision is in force; null: not received';
comment on column reporting.district_qualification.recognised_until is
'Quyết định có hiệu lực đến ngày | Last day of the latest decision in force';
