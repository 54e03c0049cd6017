-- The rows of both releases that may differ.
create table staging.row_before as
select entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, row_text
from previous.measures.measure_shown_row
where quarter in ({quarters})
union all
select entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, row_text
from previous.measures.measure_shown_figure
where quarter in ({quarters}) and ({figures});
create table staging.row_now as
select entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, row_text
from measures.measure_shown_row
where quarter in ({quarters})
union all
select entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, row_text
from measures.measure_shown_figure
where quarter in ({quarters}) and ({figures});
