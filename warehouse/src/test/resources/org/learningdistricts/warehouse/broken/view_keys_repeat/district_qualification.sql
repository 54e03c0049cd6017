insert into engine.measure_district from engine.measure_district;
