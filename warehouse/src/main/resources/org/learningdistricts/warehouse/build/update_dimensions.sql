-- One statement per table that has no rows of quarters: those that others refer to come first.
select 'insert into ' || table_name || ' by name from previous.' || table_name || ';'
from staging.quarter_table
where rows_of_changed is null
order by place;
