update engine.measure_district set communes_counted = communes_total + 1;
