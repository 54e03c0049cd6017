-- A row if the previous release says of itself what releases are compared by.
select 'comparable'
from duckdb_views()
where database_name = 'previous' and view_name = 'measure_shown_figure';
