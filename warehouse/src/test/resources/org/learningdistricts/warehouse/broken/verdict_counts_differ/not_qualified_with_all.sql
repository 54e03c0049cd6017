update engine.measure_commune set is_qualified = null
where indicators_met = indicators_total;
