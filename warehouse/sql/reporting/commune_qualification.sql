-- Grain:  One row per quarter, commune and level.
-- Key:    quarter, commune_code, level
-- Source: measure_commune, measure_unit_level, dim_unit
-- Rules:  Qualified by data and recognised by decision stand side by side.
create view reporting.commune_qualification as
select
    verdict.quarter,
    district.unit_code as district_code,
    district.valid_from as district_valid_from,
    district.name as district_name,
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
    recognition.recognised_until
from measures.measure_commune as verdict
inner join measures.measure_unit_level as recognition
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
comment on column reporting.commune_qualification.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.commune_qualification.district_code is
'Mã huyện; trống sau ngày 1/7/2025 | District code; null after the reform';
comment on column reporting.commune_qualification.district_valid_from is
'Ngày huyện bắt đầu có hiệu lực | Day on which the district began';
comment on column reporting.commune_qualification.district_name is
'Tên huyện | District name';
comment on column reporting.commune_qualification.commune_code is
'Mã xã; nối cùng commune_valid_from | Commune code; join with commune_valid_from';
comment on column reporting.commune_qualification.commune_valid_from is
'Ngày xã bắt đầu có hiệu lực | Day on which the commune began';
comment on column reporting.commune_qualification.commune_name is
'Tên xã | Commune name';
comment on column reporting.commune_qualification.level is
'Mức độ 1 hoặc 2 | Level 1 or 2 of the title';
comment on column reporting.commune_qualification.indicators_total is
'Tổng số chỉ tiêu | Indicators in all';
comment on column reporting.commune_qualification.indicators_met is
'Số chỉ tiêu đạt | Indicators met';
comment on column reporting.commune_qualification.indicators_not_met is
'Số chỉ tiêu không đạt | Indicators not met';
comment on column reporting.commune_qualification.indicators_not_assessable is
'Số chỉ tiêu chưa đánh giá được | Indicators that cannot be assessed';
comment on column reporting.commune_qualification.is_qualified is
'Đủ điều kiện theo số liệu; trống: chưa kết luận | Qualifies by its data; null: undecided';
comment on column reporting.commune_qualification.is_recognised is
'Có quyết định còn hiệu lực; trống: chưa nhận | A decision is in force; null: not received';
comment on column reporting.commune_qualification.recognised_until is
'Quyết định có hiệu lực đến ngày | Last day of the latest decision in force';
