-- Grain:  One row per figure of a rule that no measure reads, or of a member that its list lacks.
-- Key:    figure
-- Source: dim_figure, dim_dataset_code, the views measure_<dataset>_figure
-- Rules:  A misspelt figure, or one for which its dataset's view has no case, would leave its
--         indicators without a verdict. It names a member where that view asks for one.
select figure.figure || ': no measure in sql/measures/figures reads it' as figure
from core.dim_figure as figure
left join duckdb_views() as reader
    on reader.schema_name = 'engine'
    and ends_with(reader.view_name, '_figure')
    and contains(reader.sql, 'dataset = ''' || figure.dataset || '''')
    and contains(reader.sql, '''' || figure.column_name || '''')
where reader.view_name is null
union all
select figure.figure || ': names no member of the list in the key of ' || figure.dataset
from core.dim_figure as figure
left join core.dim_dataset_code as member
    on member.dataset = figure.dataset
    and member.is_in_key
    and member.code = figure.member
left join duckdb_views() as reader
    on reader.schema_name = 'engine'
    and ends_with(reader.view_name, '_figure')
    and contains(reader.sql, 'dataset = ''' || figure.dataset || '''')
    and contains(reader.sql, 'figure.member = fact.')
where member.code is null and (figure.member <> '' or reader.view_name is not null);
