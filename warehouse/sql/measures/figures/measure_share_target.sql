-- Grain:  One row per quarter and target on a share.
-- Key:    quarter, target_sk
-- Source: dim_quarter, dim_target, bridge_target_figure, measure_figure_row, measure_unit_in_force
-- Rules:  A source row whose numerator or denominator is missing is left out of both sums.
--         units_reporting: units of whose rows something entered; units_expected: all that
--         should submit.
create table engine.measure_share_target as
with source_row as (
    select
        figure_row.quarter,
        target_figure.target_sk,
        figure_row.submission_sk,
        figure_row.source_row,
        min(target_figure.role) <> max(target_figure.role) as has_both,
        count(*) - count(figure_row.count_value) as missing_figures,
        sum(case when target_figure.role = 'numerator' then figure_row.count_value end)
            as numerator,
        sum(case when target_figure.role = 'denominator' then figure_row.count_value end)
            as denominator
    from core.bridge_target_figure as target_figure
    inner join engine.measure_figure_row as figure_row
        on figure_row.figure_sk = target_figure.figure_sk
    group by
        figure_row.quarter,
        target_figure.target_sk,
        figure_row.submission_sk,
        figure_row.source_row
),

summed as (
    select
        source_row.quarter,
        source_row.target_sk,
        sum(source_row.numerator) as numerator,
        sum(source_row.denominator) as denominator,
        count(distinct source_row.submission_sk) as units_reporting
    from source_row
    where source_row.missing_figures = 0 and source_row.has_both
    group by source_row.quarter, source_row.target_sk
),

expected as (
    select
        unit.quarter,
        count(*) as units_expected
    from engine.measure_unit_in_force as unit
    where unit.submitting_unit_sk = unit.unit_sk
    group by unit.quarter
)

select
    quarter.quarter,
    target.target_sk,
    coalesce(summed.numerator, 0) as numerator,
    coalesce(summed.denominator, 0) as denominator,
    coalesce(summed.units_reporting, 0) as units_reporting,
    coalesce(expected.units_expected, 0) as units_expected
from core.dim_quarter as quarter
inner join core.dim_target as target
    on target.rule = 'share'
    and quarter.is_received
left join summed
    on summed.quarter = quarter.quarter
    and summed.target_sk = target.target_sk
left join expected
    on expected.quarter = quarter.quarter;

comment on table engine.measure_share_target is
'Chỉ tiêu về tỷ lệ của thành phố | Targets on a share';
