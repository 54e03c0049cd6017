-- Grain:  One row per version in force whose learning centres are compared with the quarter before.
-- Key:    submission_sk, figure_sk
-- Source: measure_version_pair, fact_submission_dataset, dim_compared_figure
-- Rules:  The figure "centres" is the number of rows.
create view engine.measure_learning_centre_pair as
select
    pair.quarter_sk,
    pair.submission_sk,
    pair.unit_sk,
    figure.figure_sk,
    cast('' as varchar) as member,
    cast(null as varchar) as source_file,
    cast(null as varchar) as source_sheet,
    cast(null as integer) as source_row,
    fact.row_count as count_value,
    earlier.row_count as count_before
from engine.measure_version_pair as pair
inner join core.fact_submission_dataset as fact
    on fact.submission_sk = pair.submission_sk
    and fact.dataset = 'learning_centres'
inner join core.fact_submission_dataset as earlier
    on earlier.submission_sk = pair.submission_before
    and earlier.dataset = 'learning_centres'
inner join core.dim_compared_figure as figure
    on figure.dataset = 'learning_centres'
    and figure.column_name = 'centres';

comment on view engine.measure_learning_centre_pair is
'Trung tâm học tập cộng đồng: so với quý trước | Learning centres: beside the quarter before';
