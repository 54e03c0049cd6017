-- The rows of a release that may differ from the other one's.
create table staging.{table} as
select entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, row_text
from {catalog}.engine.measure_shown_row
where quarter in ({quarters})
union all
select entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, row_text
from {catalog}.engine.measure_shown_figure
where quarter in ({quarters}) and ({figures});
