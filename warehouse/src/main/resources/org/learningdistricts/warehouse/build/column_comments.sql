-- Grain:  One row per column that has no comment yet: the statement that gives it one.
-- Source: columns.csv, where a row without an object speaks of the column wherever it is
with listed as (
    select *
    from read_csv(getvariable('reference') || '/columns.csv', header = true, all_varchar = true)
)

select format(
    'comment on column {}.{}.{} is ''{} | {}'';',
    here.schema_name, here.table_name, here.column_name,
    replace(listed.comment_vi, '''', ''''''), replace(listed.comment_en, '''', '''''')
)
from duckdb_columns() as here
inner join listed
    on listed.column_name = here.column_name
    and coalesce(listed.object, here.table_name) = here.table_name
where here.schema_name in ('core', 'reporting') and here.comment is null
qualify row_number() over (
    partition by here.schema_name, here.table_name, here.column_name
    order by listed.object nulls last
) = 1
order by here.schema_name, here.table_name, here.column_index;
