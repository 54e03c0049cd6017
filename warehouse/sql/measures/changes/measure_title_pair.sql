-- Grain:  One row per row of titles in force and figure compared with the quarter earlier.
-- Key:    submission_key, source_row, figure_key
-- Source: measure_version_pair, fact_title, dim_compared_figure
-- Rules:  The same commune and member of the list in the version in force of the quarter earlier.
create view measures.measure_title_pair as
select
    pair.quarter_key,
    pair.submission_key,
    fact.unit_key,
    figure.figure_key,
    fact.kind as member,
    fact.source_file,
    fact.source_sheet,
    fact.source_row,
    case figure.column_name
        when 'total' then fact.total
        when 'registered' then fact.registered
        when 'recognised' then fact.recognised
    end as count_value,
    case figure.column_name
        when 'total' then earlier.total
        when 'registered' then earlier.registered
        when 'recognised' then earlier.recognised
    end as count_before
from measures.measure_version_pair as pair
inner join core.fact_title as fact
    on fact.submission_key = pair.submission_key
inner join core.fact_title as earlier
    on earlier.unit_key = fact.unit_key
    and earlier.kind = fact.kind
    and earlier.submission_key = pair.submission_before
inner join core.dim_compared_figure as figure
    on figure.dataset = 'titles'
    and figure.member in ('', fact.kind);

comment on view measures.measure_title_pair is
'Danh hiệu học tập: so với quý trước | Learning titles: beside the quarter before';
