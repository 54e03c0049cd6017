insert into engine.measure_commune from engine.measure_commune;
