-- Grain:  One row per quarter and figure for which a change can be unusual.
-- Key:    quarter_sk, figure_sk
-- Source: measure_figure_change, dim_compared_figure, dim_plausibility, dim_quarter
-- Rules:  All earlier changes of the figure, of all units, make its history; one beyond max_pct
--         counts as max_pct, so that a wrong figure does not widen it. The limit is usual_factor
--         times their mean, at least floor_pct; without min_rows changes it is max_pct.
create table engine.measure_usual_change as
with judged as (
    select
        quarter.quarter_sk,
        figure.figure_sk,
        plausible.max_pct,
        plausible.floor_pct,
        plausible.usual_factor,
        plausible.min_difference,
        plausible.min_rows,
        plausible.listed
    from core.dim_compared_figure as figure
    inner join core.dim_plausibility as plausible
        on plausible.rule = 'figure-jumps'
        and plausible.dataset = figure.dataset
        and plausible.column_name = figure.column_name
        and plausible.member = figure.member
    inner join core.dim_quarter as quarter
        on quarter.last_day between plausible.valid_from and plausible.valid_to
        and quarter.is_received
),

relative as (
    select
        change.quarter_sk,
        change.figure_sk,
        count(*) as changes,
        sum(
            cast(
                least(
                    1000 * abs(change.count_value - change.count_before)
                    / nullif(change.count_before, 0),
                    10 * judged.max_pct
                ) as bigint
            )
        ) as permille
    from engine.measure_figure_change as change
    inner join judged
        on judged.quarter_sk = change.quarter_sk
        and judged.figure_sk = change.figure_sk
    where change.count_before > 0
    group by change.quarter_sk, change.figure_sk
),

history as (
    select
        judged.quarter_sk,
        judged.figure_sk,
        coalesce(sum(relative.changes), 0) as changes,
        sum(relative.permille) as permille
    from judged
    left join relative
        on relative.figure_sk = judged.figure_sk
        and relative.quarter_sk < judged.quarter_sk
    group by judged.quarter_sk, judged.figure_sk
)

select
    judged.quarter_sk,
    judged.figure_sk,
    case
        when history.changes >= judged.min_rows and history.changes > 0
            then greatest(
                10 * judged.floor_pct,
                cast(
                    judged.usual_factor * history.permille / nullif(history.changes, 0) as bigint
                )
            )
        else 10 * judged.max_pct
    end as limit_permille,
    judged.min_difference,
    judged.listed
from judged
inner join history
    on history.quarter_sk = judged.quarter_sk
    and history.figure_sk = judged.figure_sk;

comment on table engine.measure_usual_change is
'Mức thay đổi thường thấy | How much figures usually change';
