-- Grain:  One row per quarter and target on a share.
-- Key:    quarter, target_sk
-- Source: dim_quarter, dim_target, bridge_target_figure, measure_figure_row, measure_sent_target,
--         measure_unit_in_force, version_in_force
-- Rules:  A source row whose numerator or denominator is missing is left out of both sums. Row by
--         row is looked only where one is, or where figures stand in rows of their own.
--         units_reporting: units of whose rows something entered; units_expected: all that
--         should submit.
create table engine.measure_share_target as
with source_row as (
    select
        sent.target_sk,
        figure_row.submission_sk,
        figure_row.source_row,
        sum(case when target_figure.role = 'numerator' then figure_row.count_value end)
            as numerator,
        sum(case when target_figure.role = 'denominator' then figure_row.count_value end)
            as denominator
    from engine.measure_sent_target as sent
    inner join core.bridge_target_figure as target_figure
        on target_figure.target_sk = sent.target_sk
    inner join engine.measure_figure_row as figure_row
        on figure_row.submission_sk = sent.submission_sk
        and figure_row.figure_sk = target_figure.figure_sk
    where not sent.is_whole
    group by sent.target_sk, figure_row.submission_sk, figure_row.source_row
    having min(target_figure.role) <> max(target_figure.role)
        and count(*) = count(figure_row.count_value)
),

counted as (
    select sent.target_sk, sent.submission_sk, sent.numerator, sent.denominator
    from engine.measure_sent_target as sent
    where sent.is_whole
    union all
    select
        source_row.target_sk,
        source_row.submission_sk,
        sum(source_row.numerator),
        sum(source_row.denominator)
    from source_row
    group by source_row.target_sk, source_row.submission_sk
),

summed as (
    select
        version.quarter,
        counted.target_sk,
        sum(counted.numerator) as numerator,
        sum(counted.denominator) as denominator,
        count(*) as units_reporting
    from counted
    inner join engine.version_in_force as version
        on version.submission_sk = counted.submission_sk
    group by version.quarter, counted.target_sk
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
