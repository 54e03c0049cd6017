update engine.measure_city_qualification set units_total = units_total + 1;
insert into engine.measure_rate
select distinct units_qualified, units_total, 0.5 from engine.measure_city_qualification;
