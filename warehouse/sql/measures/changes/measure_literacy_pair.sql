-- Grain:  One row per row of literacy in force and figure compared with the quarter earlier.
-- Key:    submission_key, source_row, figure_key
-- Source: measure_version_pair, fact_literacy, dim_compared_figure
-- Rules:  The same commune and member of the list in the version in force of the quarter earlier.
create view measures.measure_literacy_pair as
select
    pair.quarter_key,
    pair.submission_key,
    fact.unit_key,
    figure.figure_key,
    fact.age_band as member,
    fact.source_file,
    fact.source_sheet,
    fact.source_row,
    case figure.column_name when 'population' then fact.population end as count_value,
    case figure.column_name when 'population' then earlier.population end as count_before
from measures.measure_version_pair as pair
inner join core.fact_literacy as fact
    on fact.submission_key = pair.submission_key
inner join core.fact_literacy as earlier
    on earlier.unit_key = fact.unit_key
    and earlier.age_band = fact.age_band
    and earlier.submission_key = pair.submission_before
inner join core.dim_compared_figure as figure
    on figure.dataset = 'literacy'
    and figure.member in ('', fact.age_band);

comment on view measures.measure_literacy_pair is
'Biết chữ: so với quý trước | Literacy: beside the quarter before';
