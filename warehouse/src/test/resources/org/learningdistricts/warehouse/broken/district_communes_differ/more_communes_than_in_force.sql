update measures.measure_district set communes_total = communes_total + 1;
