delete from measures.measure_commune
where level = 2 and unit_sk = (select max(unit_sk) from measures.measure_commune);
