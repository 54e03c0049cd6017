delete from engine.measure_commune
where level = 2 and unit_sk = (select max(unit_sk) from engine.measure_commune);
