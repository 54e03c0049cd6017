insert into measures.measure_indicator from measures.measure_indicator;
