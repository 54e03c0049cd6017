delete from engine.measure_rate as rate
using engine.measure_city_qualification as counted
where rate.numerator = counted.units_qualified and rate.denominator = counted.units_total;
