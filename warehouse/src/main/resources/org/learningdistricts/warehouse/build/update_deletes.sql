-- One statement per table that has rows of quarters: those that refer to others come first.
select 'delete from ' || table_name || ' where ' || rows_of_changed || ';'
from staging.quarter_table
where rows_of_changed is not null
order by place desc;
