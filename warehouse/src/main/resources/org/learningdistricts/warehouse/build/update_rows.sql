-- Grain:  One row: about how many rows of facts the new file will hold.
select coalesce(sum(estimated_size), 0)
from duckdb_tables()
where database_name in ('previous', 'part') and starts_with(table_name, 'fact_');
