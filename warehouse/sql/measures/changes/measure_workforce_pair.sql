-- Grain:  One row per row of workforce in force and figure compared with the quarter earlier.
-- Key:    submission_key, source_row, figure_key
-- Source: measure_version_pair, fact_workforce, dim_compared_figure
-- Rules:  The same commune in the version in force of the quarter earlier.
create view measures.measure_workforce_pair as
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
        when 'citizens' then fact.citizens
        when 'population_15_plus' then fact.population_15_plus
        when 'technically_qualified' then fact.technically_qualified
        when 'university_or_above' then fact.university_or_above
    end as count_value,
    case figure.column_name
        when 'citizens' then earlier.citizens
        when 'population_15_plus' then earlier.population_15_plus
        when 'technically_qualified' then earlier.technically_qualified
        when 'university_or_above' then earlier.university_or_above
    end as count_before
from measures.measure_version_pair as pair
inner join core.fact_workforce as fact
    on fact.submission_key = pair.submission_key
inner join core.fact_workforce as earlier
    on earlier.unit_key = fact.unit_key
    and earlier.submission_key = pair.submission_before
inner join core.dim_compared_figure as figure
    on figure.dataset = 'workforce'
    and figure.member = '';

comment on view measures.measure_workforce_pair is
'Trình độ công dân: so với quý trước | Qualifications of citizens: beside the quarter before';
