delete from measures.measure_commune
where unit_sk = (select min(unit_sk) from measures.measure_commune);
