-- Every row is written once: in a copy of the file, deleted rows would leave their room empty.
copy from database previous to learning_districts (schema);
-- The quarters of the part.
create table staging.changed_quarter as
select
    changed.quarter,
    (cast(left(changed.quarter, 4) as integer) - 2000) * 4
    + cast(right(changed.quarter, 1) as integer) as quarter_sk
from (select unnest(cast({quarters} as varchar[])) as quarter) as changed;
-- How the rows of a quarter are found in each table, in the order in which tables were made. What
-- no quarter is known of, such as findings about deliveries and explanations, is always anew; its
-- dimensions stay. The calendar is put right by update_calendar.sql.
create table staging.quarter_table as
select
    listed.table_oid as place,
    listed.schema_name || '.' || listed.table_name as table_name,
    case
        when listed.table_name in ('dim_quarter', 'dim_deadline', 'dim_date') then null
        when found.has_quarter and starts_with(listed.table_name, 'fact_')
            then 'quarter = ''unknown'' or '
                || 'quarter in (select quarter from staging.changed_quarter)'
        when found.has_quarter then 'quarter in (select quarter from staging.changed_quarter)'
        when found.has_unit_quarter
            then 'unit_quarter_sk // 1000000 in (select quarter_sk from staging.changed_quarter)'
        when found.has_submission
            then 'submission_sk // 1000000 in (select quarter_sk from staging.changed_quarter)'
        when starts_with(listed.table_name, 'fact_') then 'true'
    end as rows_of_changed
from duckdb_tables() as listed
inner join (
    select
        table_oid,
        bool_or(column_name = 'quarter') as has_quarter,
        bool_or(column_name = 'unit_quarter_sk') as has_unit_quarter,
        bool_or(column_name = 'submission_sk') as has_submission
    from duckdb_columns()
    where database_name = 'previous'
    group by table_oid
) as found
    on found.table_oid = listed.table_oid
where listed.database_name = 'previous';
