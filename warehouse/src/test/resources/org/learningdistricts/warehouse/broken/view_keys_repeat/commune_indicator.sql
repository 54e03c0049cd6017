insert into engine.measure_indicator from engine.measure_indicator;
