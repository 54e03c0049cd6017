-- Grain:  One row per figure of a rule that no dataset has.
-- Key:    figure
-- Source: dim_figure, the layouts
-- Rules:  A misspelt figure would leave its indicators without a verdict.
select figure.figure
from core.dim_figure as figure
left join duckdb_columns() as layout_column
    on layout_column.database_name = 'staging'
    and layout_column.table_name = 'layout_' || figure.dataset
    and layout_column.column_name = figure.column_name
where layout_column.column_name is null
    and figure.figure not in ('learning_centres.digital', 'learning_centres.centres');
