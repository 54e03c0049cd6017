-- Grain:  One row per row of staff_training in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_staff_training, dim_figure
-- Rules:  Without a member a figure reads every staff group.
create view engine.measure_staff_training_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'headcount' then fact.headcount
        when 'trained_basic_digital_skills' then fact.trained_basic_digital_skills
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from engine.version_in_force as version
inner join core.fact_staff_training as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'staff_training'
    and figure.member in ('', fact.staff_group);

comment on view engine.measure_staff_training_figure is
'Bồi dưỡng kỹ năng số: số liệu | Digital skills training: figures';
