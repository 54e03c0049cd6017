update engine.measure_commune set indicators_total = indicators_total + 1
where not is_qualified;
