-- Grain:  One row per row of economy in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_economy, dim_figure
-- Rules:  Incomes are decimals and no counts.
create view engine.measure_economy_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'labour_force' then fact.labour_force
        when 'employed' then fact.employed
        when 'labour_force_previous_year' then fact.labour_force_previous_year
        when 'employed_previous_year' then fact.employed_previous_year
    end as count_value,
    case figure.column_name
        when 'income_per_capita' then fact.income_per_capita
        when 'income_per_capita_previous_year' then fact.income_per_capita_previous_year
    end as decimal_value
from engine.version_in_force as version
inner join core.fact_economy as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'economy'
    and figure.member = '';

comment on view engine.measure_economy_figure is 'Kinh tế: số liệu | Economy: figures';
