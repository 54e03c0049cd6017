-- The statements that put another figure into the row that it stands in: of all facts with such a
-- column, one has a row of this submission, file, sheet and number.
select
    'update core.' || fact_column.table_name
    || ' set "' || fact_column.column_name || '" = cast({value} as ' || fact_column.data_type || ')'
    || ' where source_row = {row} and source_file = ' || {file_text}
    || ' and source_sheet is not distinct from ' || {sheet_text}
    || ' and submission_sk = (select submission_sk from core.dim_submission where submission_key = '
    || {submission_text} || ');'
from duckdb_columns() as fact_column
where fact_column.database_name = 'learning_districts'
    and fact_column.schema_name = 'core'
    and starts_with(fact_column.table_name, 'fact_')
    and fact_column.column_name = {column}
    and fact_column.table_oid in (
        select table_oid from duckdb_columns() where column_name = 'source_row'
    );
