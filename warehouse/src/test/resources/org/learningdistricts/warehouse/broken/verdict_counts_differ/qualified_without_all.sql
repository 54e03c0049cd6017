update engine.measure_commune set is_qualified = true
where indicators_met < indicators_total;
