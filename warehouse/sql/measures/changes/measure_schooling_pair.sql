-- Grain:  One row per row of schooling in force and figure compared with the quarter earlier.
-- Key:    submission_key, source_row, figure_key
-- Source: measure_version_pair, fact_schooling, dim_compared_figure
-- Rules:  The same commune in the version in force of the quarter earlier.
create view measures.measure_schooling_pair as
select
    pair.quarter_key,
    pair.submission_key,
    fact.unit_key,
    figure.figure_key,
    cast('' as varchar) as member,
    fact.source_file,
    fact.source_sheet,
    fact.source_row,
    case figure.column_name
        when 'children_5' then fact.children_5
        when 'children_6' then fact.children_6
        when 'children_11' then fact.children_11
        when 'children_14' then fact.children_14
        when 'youth_15_18' then fact.youth_15_18
    end as count_value,
    case figure.column_name
        when 'children_5' then earlier.children_5
        when 'children_6' then earlier.children_6
        when 'children_11' then earlier.children_11
        when 'children_14' then earlier.children_14
        when 'youth_15_18' then earlier.youth_15_18
    end as count_before
from measures.measure_version_pair as pair
inner join core.fact_schooling as fact
    on fact.submission_key = pair.submission_key
inner join core.fact_schooling as earlier
    on earlier.unit_key = fact.unit_key
    and earlier.submission_key = pair.submission_before
inner join core.dim_compared_figure as figure
    on figure.dataset = 'schooling'
    and figure.member = '';

comment on view measures.measure_schooling_pair is
'Phổ cập giáo dục: so với quý trước | Universal education: beside the quarter before';
