delete from measures.measure_commune
where level = 2 and unit_key = (select max(unit_key) from measures.measure_commune);
