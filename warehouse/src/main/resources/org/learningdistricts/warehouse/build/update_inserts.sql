-- One statement per table that has rows of quarters: those that others refer to come first.
select
    'insert into ' || table_name || ' by name select * from previous.' || table_name
    || ' where (' || rows_of_changed || ') is not true'
    || ' union all by name select * from part.' || table_name || ' where ' || rows_of_changed || ';'
from staging.quarter_table
where rows_of_changed is not null
order by place;
