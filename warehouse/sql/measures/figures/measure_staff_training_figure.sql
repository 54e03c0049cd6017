-- Grain:  One row per row of staff_training in force and figure that the rules read from it.
-- Key:    submission_key, source_row, figure_key
-- Source: version_in_force, fact_staff_training, dim_figure
-- Rules:  Without a member a figure reads every staff group.
create view measures.measure_staff_training_figure as
select
    version.quarter,
    version.submission_key,
    fact.unit_key,
    fact.source_row,
    figure.figure_key,
    case figure.column_name
        when 'headcount' then fact.headcount
        when 'trained_basic_digital_skills' then fact.trained_basic_digital_skills
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from measures.version_in_force as version
inner join core.fact_staff_training as fact
    on fact.submission_key = version.submission_key
inner join core.dim_figure as figure
    on figure.dataset = 'staff_training'
    and figure.member in ('', fact.staff_group);

comment on view measures.measure_staff_training_figure is
'Bồi dưỡng kỹ năng số: số liệu | Digital skills training: figures';
