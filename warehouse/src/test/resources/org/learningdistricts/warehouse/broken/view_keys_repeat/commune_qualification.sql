insert into measures.measure_commune from measures.measure_commune;
