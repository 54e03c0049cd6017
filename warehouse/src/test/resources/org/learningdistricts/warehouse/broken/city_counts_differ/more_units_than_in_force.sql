update measures.measure_city_qualification set units_total = units_total + 1;
insert into measures.measure_rate
select distinct units_qualified, units_total, 0.5 from measures.measure_city_qualification;
