-- Grain:  One row per figure that changed more than is usual since the quarter before.
-- Key:    submission_sk, unit_sk, dataset, column_name, member
-- Source: measure_figure_change, measure_usual_change, dim_compared_figure, dim_plausibility,
--         dim_quarter
-- Rules:  Beyond the limit, by min_difference at least. From 0 any such change is beyond it.
--         What stock-halved tells is not told again.
create view engine.measure_figure_jumps as
select
    change.submission_sk,
    'figure-jumps' as rule,
    figure.dataset,
    change.unit_sk,
    change.member,
    figure.column_name,
    cast(change.count_value as varchar) as value,
    concat(
        change.count_before, ' ± ', cast(usual.limit_permille * 0.1 as decimal(18, 1)), ' %'
    ) as expected,
    change.source_file as file,
    change.source_sheet as sheet,
    change.source_row as row_number,
    1000 * coalesce(change.source_row, 0) + change.figure_sk as place,
    usual.listed
from engine.measure_figure_change as change
inner join engine.measure_usual_change as usual
    on usual.quarter_sk = change.quarter_sk
    and usual.figure_sk = change.figure_sk
inner join core.dim_compared_figure as figure
    on figure.figure_sk = change.figure_sk
inner join core.dim_quarter as quarter
    on quarter.quarter_sk = change.quarter_sk
left join core.dim_plausibility as halved
    on halved.rule = 'stock-halved'
    and halved.dataset = figure.dataset
    and halved.column_name = figure.column_name
    and halved.member = figure.member
    and quarter.last_day between halved.valid_from and halved.valid_to
where abs(change.count_value - change.count_before) >= usual.min_difference
    and 1000 * abs(change.count_value - change.count_before)
    > usual.limit_permille * change.count_before
    and not coalesce(
        100 * change.count_value <= halved.max_pct * change.count_before
        and change.count_before - change.count_value >= halved.min_difference,
        false
    );

comment on view engine.measure_figure_jumps is
'Số liệu thay đổi bất thường | Figures that changed unusually';
