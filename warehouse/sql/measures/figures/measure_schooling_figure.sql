-- Grain:  One row per row of schooling in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_schooling, dim_figure
-- Rules:  A figure names a column, and where the key has a list, the member of the row.
create view engine.measure_schooling_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'children_5' then fact.children_5
        when 'children_5_attending' then fact.children_5_attending
        when 'children_5_completed_preschool' then fact.children_5_completed_preschool
        when 'children_6' then fact.children_6
        when 'children_6_in_grade_1' then fact.children_6_in_grade_1
        when 'children_11' then fact.children_11
        when 'children_11_completed_primary' then fact.children_11_completed_primary
        when 'children_11_in_primary' then fact.children_11_in_primary
        when 'children_14' then fact.children_14
        when 'children_14_completed_primary' then fact.children_14_completed_primary
        when 'youth_15_18' then fact.youth_15_18
        when 'youth_15_18_lower_secondary_graduates'
            then fact.youth_15_18_lower_secondary_graduates
        when 'youth_15_18_in_upper_secondary' then fact.youth_15_18_in_upper_secondary
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from engine.version_in_force as version
inner join core.fact_schooling as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'schooling'
    and figure.member = '';

comment on view engine.measure_schooling_figure is
'Phổ cập giáo dục: số liệu | Universal education: figures';
