update engine.measure_district set indicators_not_assessable = indicators_not_assessable + 1;
