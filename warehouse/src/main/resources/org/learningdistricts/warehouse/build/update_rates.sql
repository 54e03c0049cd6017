-- The rates are those of all quarters: their table is made again.
drop table measures.measure_rate;
