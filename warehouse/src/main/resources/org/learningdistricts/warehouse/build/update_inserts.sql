-- One statement per table that has rows of quarters.
select
    'insert into ' || table_name || ' by name select * from part.' || table_name
    || ' where ' || rows_of_changed || ';'
from staging.quarter_table
where rows_of_changed is not null
order by place;
