-- Grain:  One row per row of literacy in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_literacy, dim_figure
-- Rules:  A figure names a column, and where the key has a list, the member of the row.
create view engine.measure_literacy_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'population' then fact.population
        when 'literate_level_1' then fact.literate_level_1
        when 'literate_level_2' then fact.literate_level_2
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from engine.version_in_force as version
inner join core.fact_literacy as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'literacy'
    and figure.member = fact.age_band;

comment on view engine.measure_literacy_figure is 'Biết chữ: số liệu | Literacy: figures';
