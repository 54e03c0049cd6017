-- Grain:  One row per row of titles in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_title, dim_figure
-- Rules:  A figure names a column, and where the key has a list, the member of the row.
create view engine.measure_title_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'total' then fact.total
        when 'registered' then fact.registered
        when 'recognised' then fact.recognised
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from engine.version_in_force as version
inner join core.fact_title as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'titles'
    and figure.member = fact.kind;

comment on view engine.measure_title_figure is
'Danh hiệu học tập: số liệu | Learning titles: figures';
