-- A row for each of both releases that says of itself what releases are compared by.
select database_name
from duckdb_views()
where database_name in ('previous', 'learning_districts')
    and schema_name = 'engine'
    and view_name = 'measure_shown_figure';
