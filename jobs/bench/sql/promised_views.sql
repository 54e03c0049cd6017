-- Grain: One row per promised view
-- {having}: which of them, by their columns, or nothing for all
select table_name
from duckdb_columns()
where schema_name = 'reporting'
group by table_name
{having}
order by table_name
