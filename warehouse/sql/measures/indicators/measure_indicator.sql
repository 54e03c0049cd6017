-- Grain:  One row per quarter, unit and indicator that its conditions decide.
-- Key:    quarter, unit_key, indicator_key
-- Source: measure_unit_in_force, measure_indicator_in_force, measure_indicator_part, dim_condition
-- Rules:  not_met if any part is, else not_assessable if any is or there is none, else met.
--         Numerator, denominator and threshold are those of the deciding condition: among the
--         failing ones, or all if none fails, the one with the smallest 100 x n / d - threshold,
--         compared by cross-multiplication; ties by standard, then condition.
create table measures.measure_indicator as
with verdict as (
    select
        unit.quarter,
        unit.unit_key,
        indicator.indicator_key,
        indicator.level,
        case
            when count(*) filter (where part.result = 'not_met') > 0 then 'not_met'
            when count(part.result) = 0 then 'not_assessable'
            when count(*) filter (where part.result = 'not_assessable') > 0 then 'not_assessable'
            else 'met'
        end as result
    from measures.measure_unit_in_force as unit
    inner join measures.measure_indicator_in_force as indicator
        on indicator.quarter = unit.quarter
        and indicator.unit_level = unit.unit_level
    left join measures.measure_indicator_part as part
        on part.quarter = unit.quarter
        and part.unit_key = unit.unit_key
        and part.indicator_key = indicator.indicator_key
    where indicator.indicator_key not in (
        select condition.indicator_key
        from core.dim_condition as condition
        where condition.rule = 'communes'
    )
    group by unit.quarter, unit.unit_key, indicator.indicator_key, indicator.level
),

candidate as (
    select part.*
    from measures.measure_indicator_part as part
    inner join verdict
        on verdict.quarter = part.quarter
        and verdict.unit_key = part.unit_key
        and verdict.indicator_key = part.indicator_key
        and verdict.result = part.result
    where part.surplus is not null and part.result <> 'not_assessable'
),

beaten as (
    select distinct
        worse.quarter, worse.unit_key, worse.indicator_key, worse.condition_key
    from candidate as worse
    inner join candidate as better
        on better.quarter = worse.quarter
        and better.unit_key = worse.unit_key
        and better.indicator_key = worse.indicator_key
        and better.condition_key <> worse.condition_key
    where better.surplus * worse.denominator < worse.surplus * better.denominator
        or (
            better.surplus * worse.denominator = worse.surplus * better.denominator
            and (
                better.standard < worse.standard
                or (better.standard = worse.standard and better.condition < worse.condition)
            )
        )
)

select
    verdict.quarter,
    verdict.unit_key,
    verdict.indicator_key,
    verdict.level,
    verdict.result,
    candidate.numerator,
    candidate.denominator,
    candidate.threshold_pct
from verdict
left join candidate
    on candidate.quarter = verdict.quarter
    and candidate.unit_key = verdict.unit_key
    and candidate.indicator_key = verdict.indicator_key
    and not exists (
        select 1
        from beaten
        where beaten.quarter = candidate.quarter
            and beaten.unit_key = candidate.unit_key
            and beaten.indicator_key = candidate.indicator_key
            and beaten.condition_key = candidate.condition_key
    );

comment on table measures.measure_indicator is 'Kết quả từng chỉ tiêu | Verdict on each indicator';
