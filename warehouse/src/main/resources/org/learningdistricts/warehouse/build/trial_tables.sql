-- One statement per table of the star: of facts and versions, the rows of the quarter alone. What
-- differs from an earlier release is left out. Last, no other quarter is received.
select
    'create table core.' || listed.table_name || ' as from release.core.' || listed.table_name
    || case
        when listed.table_name = 'fact_change' then ' where false'
        when
            found.has_quarter
            and (starts_with(listed.table_name, 'fact_') or listed.table_name = 'dim_submission')
            then ' where quarter = ' || {quarter_text}
        else ''
    end
    || ';'
from duckdb_tables() as listed
inner join (
    select table_oid, bool_or(column_name = 'quarter') as has_quarter
    from duckdb_columns()
    where database_name = 'release'
    group by table_oid
) as found
    on found.table_oid = listed.table_oid
where listed.database_name = 'release' and listed.schema_name = 'core'
union all
select 'update core.dim_quarter set is_received = false where quarter <> ' || {quarter_text} || ';';
