-- Grain:  One row per quarter, level of units, level of the title and basis.
-- Key:    quarter, unit_level, level, basis
-- Source: measure_city_qualification, measure_rate, dim_quarter, dim_release
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
    counted.target_year,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    counted.units_total - counted.units_not_assessable as units_assessable,
    among_assessable.rate as assessable_rate,
    (select release.rules_digest from core.dim_release as release) as rules_digest
from engine.measure_city_qualification as counted
inner join core.dim_quarter as quarter
    on quarter.quarter = counted.quarter
left join engine.measure_rate as rate
    on rate.numerator = counted.units_qualified
    and rate.denominator = counted.units_total
left join engine.measure_rate as among_assessable
    on among_assessable.numerator = counted.units_qualified
    and among_assessable.denominator = counted.units_total - counted.units_not_assessable;

comment on view reporting.city_qualification_rate is
'Tỷ lệ đơn vị đạt danh hiệu | The city''s share of units that hold or reach the title';
