-- Grain:  One row per quarter, unit and indicator that its conditions decide.
-- Key:    unit_quarter_sk, indicator_sk
-- Source: measure_unit_in_force, measure_indicator_in_force, measure_deciding_condition,
--         measure_indicator_part, dim_condition
-- Rules:  not_met if any part is, else not_assessable if any is or there is none, else met.
--         Numerator, denominator and threshold are those of the deciding condition: among the
--         failing ones, or all if none fails, the one with the smallest 100 x n / d - threshold,
--         compared by cross-multiplication; ties by standard, then condition.
create table engine.measure_indicator as
with compared as (
    select *
    from engine.measure_indicator_part
    where shares > 1 and surplus is not null
),

beaten as (
    select distinct worse.unit_quarter_sk, worse.indicator_sk, worse.condition_sk
    from compared as worse
    inner join compared as better
        on better.unit_quarter_sk = worse.unit_quarter_sk
        and better.indicator_sk = worse.indicator_sk
        and better.is_met = worse.is_met
        and better.condition_sk <> worse.condition_sk
    where better.surplus * worse.denominator < worse.surplus * better.denominator
        or (
            better.surplus * worse.denominator = worse.surplus * better.denominator
            and better.place < worse.place
        )
),

decisive as (
    select part.*
    from engine.measure_indicator_part as part
    left join beaten
        on beaten.unit_quarter_sk = part.unit_quarter_sk
        and beaten.indicator_sk = part.indicator_sk
        and beaten.condition_sk = part.condition_sk
    where part.surplus is not null and beaten.condition_sk is null
),

counted as (
    select
        part.unit_quarter_sk,
        part.indicator_sk,
        count(*) as assessed,
        count(*) filter (where part.is_met) as met
    from engine.measure_indicator_part as part
    group by part.unit_quarter_sk, part.indicator_sk
),

required as (
    select distinct quarter, area_sk, indicator_sk, conditions
    from engine.measure_deciding_condition
),

verdict as (
    select
        unit.unit_quarter_sk,
        indicator.indicator_sk,
        indicator.level,
        case
            when counted.met < counted.assessed then 'not_met'
            when counted.assessed = required.conditions then 'met'
            else 'not_assessable'
        end as result
    from engine.measure_unit_in_force as unit
    inner join engine.measure_indicator_in_force as indicator
        on indicator.quarter = unit.quarter
        and indicator.unit_level = unit.unit_level
    left join required
        on required.quarter = unit.quarter
        and required.area_sk = unit.area_sk
        and required.indicator_sk = indicator.indicator_sk
    left join counted
        on counted.unit_quarter_sk = unit.unit_quarter_sk
        and counted.indicator_sk = indicator.indicator_sk
    where indicator.indicator_sk not in (
        select condition.indicator_sk
        from core.dim_condition as condition
        where condition.rule = 'communes'
    )
)

select
    verdict.unit_quarter_sk,
    verdict.indicator_sk,
    verdict.level,
    verdict.result,
    cast(decisive.numerator as bigint) as numerator,
    cast(decisive.denominator as bigint) as denominator,
    decisive.threshold_pct,
    decisive.condition_sk
from verdict
left join decisive
    on decisive.unit_quarter_sk = verdict.unit_quarter_sk
    and decisive.indicator_sk = verdict.indicator_sk
    and case when decisive.is_met then 'met' else 'not_met' end = verdict.result;

comment on table engine.measure_indicator is 'Kết quả từng chỉ tiêu | Verdict on each indicator';
