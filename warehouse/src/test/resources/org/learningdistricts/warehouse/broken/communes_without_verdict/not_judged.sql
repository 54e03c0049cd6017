delete from measures.measure_commune
where unit_key = (select min(unit_key) from measures.measure_commune);
