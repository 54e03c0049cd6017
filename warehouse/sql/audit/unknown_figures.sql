-- Grain:  One row per figure of a rule that no measure reads.
-- Key:    figure
-- Source: dim_figure, the views measure_<dataset>_figure
-- Rules:  A misspelt figure, or one for which its dataset's view has no case, would leave its
--         indicators without a verdict.
select figure.figure || ': no measure in sql/measures/figures reads it' as figure
from core.dim_figure as figure
left join duckdb_views() as reader
    on reader.schema_name = 'measures'
    and ends_with(reader.view_name, '_figure')
    and contains(reader.sql, 'dataset = ''' || figure.dataset || '''')
    and contains(reader.sql, '''' || figure.column_name || '''')
where reader.view_name is null;
