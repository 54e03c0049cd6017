-- The session that makes a release of the previous one and of a file of the changed quarters.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
-- A quarter of the machine's: the load and who reads the current release need some, too.
set memory_limit = '25%';
set temp_directory = {temp};
-- Trying it takes most of the time of writing the file, which gets no smaller by it.
set disabled_compression_methods = 'fsst';
set allowed_directories = [{temp}, {folder}, {previous_folder}];
set enable_external_access = false;
set lock_configuration = true;
attach ':memory:' as staging;
attach {part} as part (read_only);
attach {previous} as previous (read_only);
attach {file} as learning_districts (
    storage_version 'v1.2.0', block_size 16384, recovery_mode no_wal_writes
);
-- Every row is written once: in a copy of the file, deleted rows would leave their room empty.
copy from database previous to learning_districts (schema);
use learning_districts;
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
