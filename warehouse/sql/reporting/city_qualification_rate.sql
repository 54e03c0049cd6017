-- Grain:  One row per quarter, level of units, level of the title and basis.
-- Key:    quarter, unit_level, level, basis
-- Source: measure_city_qualification, measure_rate
-- Rules:  Undecided units count in the total.
create view reporting.city_qualification_rate as
select
    counted.quarter,
    counted.unit_level,
    counted.level,
    counted.basis,
    counted.units_total,
    counted.units_qualified,
    counted.units_not_assessable,
    rate.rate as qualification_rate,
    counted.target_pct,
    counted.target_year
from measures.measure_city_qualification as counted
left join measures.measure_rate as rate
    on rate.numerator = counted.units_qualified
    and rate.denominator = counted.units_total;

comment on view reporting.city_qualification_rate is
'Tỷ lệ đơn vị đạt danh hiệu | The city''s share of units that hold or reach the title';
comment on column reporting.city_qualification_rate.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.city_qualification_rate.unit_level is
'Cấp đơn vị: district huyện, commune xã | Level of the unit: district or commune';
comment on column reporting.city_qualification_rate.level is
'Mức độ 1 hoặc 2 | Level 1 or 2 of the title';
comment on column reporting.city_qualification_rate.basis is
'Cách tính: official, computed hoặc decision | Basis: official, computed or decision';
comment on column reporting.city_qualification_rate.units_total is
'Tổng số đơn vị có hiệu lực | Units in force';
comment on column reporting.city_qualification_rate.units_qualified is
'Số đơn vị đạt | Units that hold or reach the title';
comment on column reporting.city_qualification_rate.units_not_assessable is
'Số đơn vị chưa kết luận | Units without an answer';
comment on column reporting.city_qualification_rate.qualification_rate is
'Tỷ lệ đơn vị đạt | Share of units that hold or reach the title';
comment on column reporting.city_qualification_rate.target_pct is
'Chỉ tiêu, phần trăm | Target in per cent';
comment on column reporting.city_qualification_rate.target_year is
'Năm của chỉ tiêu | Year of the target';
