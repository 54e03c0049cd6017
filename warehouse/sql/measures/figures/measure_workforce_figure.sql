-- Grain:  One row per row of workforce in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_workforce, dim_figure
-- Rules:  A figure names a column, and where the key has a list, the member of the row.
create view engine.measure_workforce_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'citizens' then fact.citizens
        when 'population_15_plus' then fact.population_15_plus
        when 'technically_qualified' then fact.technically_qualified
        when 'university_or_above' then fact.university_or_above
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from engine.version_in_force as version
inner join core.fact_workforce as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'workforce'
    and figure.member = '';

comment on view engine.measure_workforce_figure is
'Trình độ công dân: số liệu | Qualifications of citizens: figures';
