-- What compares quarters is made again of all of them.
drop table engine.{table};
