delete from engine.measure_commune
where unit_sk = (select min(unit_sk) from engine.measure_commune);
