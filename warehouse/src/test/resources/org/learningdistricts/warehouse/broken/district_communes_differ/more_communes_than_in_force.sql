update engine.measure_district set communes_total = communes_total + 1;
