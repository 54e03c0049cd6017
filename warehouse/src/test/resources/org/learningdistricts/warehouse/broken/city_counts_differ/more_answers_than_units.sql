update engine.measure_city_qualification
set units_not_assessable = units_total - units_qualified + 1;
