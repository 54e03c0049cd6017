select table_name
from duckdb_tables()
where database_name = 'staging' and starts_with(table_name, 'layout_')
order by table_name;
