insert into measures.measure_district from measures.measure_district;
