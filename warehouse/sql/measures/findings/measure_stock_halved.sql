-- Grain:  One row per figure of people or things that fell to a part of the quarter before.
-- Key:    submission_sk, unit_sk, dataset, column_name, member
-- Source: measure_figure_change, dim_compared_figure, dim_plausibility, dim_quarter
-- Rules:  To max_pct or less, by min_difference at least.
create view engine.measure_stock_halved as
select
    change.submission_sk,
    plausible.rule,
    plausible.dataset,
    change.unit_sk,
    change.member,
    plausible.column_name,
    cast(change.count_value as varchar) as value,
    concat('> ', plausible.max_pct, ' % × ', change.count_before) as expected,
    change.source_file as file,
    change.source_sheet as sheet,
    change.source_row as row_number,
    1000 * coalesce(change.source_row, 0) + change.figure_sk as place,
    plausible.listed
from engine.measure_figure_change as change
inner join core.dim_compared_figure as figure
    on figure.figure_sk = change.figure_sk
inner join core.dim_plausibility as plausible
    on plausible.rule = 'stock-halved'
    and plausible.dataset = figure.dataset
    and plausible.column_name = figure.column_name
    and plausible.member = figure.member
inner join core.dim_quarter as quarter
    on quarter.quarter_sk = change.quarter_sk
    and quarter.last_day between plausible.valid_from and plausible.valid_to
where 100 * change.count_value <= plausible.max_pct * change.count_before
    and change.count_before - change.count_value >= plausible.min_difference;

comment on view engine.measure_stock_halved is
'Số liệu chỉ còn một nửa hoặc ít hơn | Figures that fell to half or less';
