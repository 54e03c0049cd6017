-- Grain:  One row per quarter, area and indicator of kind share.
-- Key:    quarter, area_id, indicator_sk
-- Source: measure_area_condition
-- Rules:  As of a commune: figures are those of the deciding condition, the one with the smallest
--         100 x n / d - threshold, ties by place; none if a condition cannot be assessed.
create table engine.measure_area_indicator as
with share as (
    select
        condition.*,
        100 * condition.numerator - condition.threshold_pct * condition.denominator as surplus
    from engine.measure_area_condition as condition
    where condition.numerator is not null and condition.denominator > 0
),

beaten as (
    select distinct worse.quarter, worse.area_id, worse.indicator_sk, worse.condition_sk
    from share as worse
    inner join share as better
        on better.quarter = worse.quarter
        and better.area_id = worse.area_id
        and better.indicator_sk = worse.indicator_sk
        and better.condition_sk <> worse.condition_sk
    where better.surplus * worse.denominator < worse.surplus * better.denominator
        or (
            better.surplus * worse.denominator = worse.surplus * better.denominator
            and better.place < worse.place
        )
),

decisive as (
    select share.*
    from share
    left join beaten
        on beaten.quarter = share.quarter
        and beaten.area_id = share.area_id
        and beaten.indicator_sk = share.indicator_sk
        and beaten.condition_sk = share.condition_sk
    where beaten.condition_sk is null
),

counted as (
    select
        condition.quarter,
        condition.area_id,
        condition.indicator_sk,
        count(*) as conditions,
        count(share.condition_sk) as assessed,
        count(*) filter (where share.surplus < 0) as failing
    from engine.measure_area_condition as condition
    left join share
        on share.quarter = condition.quarter
        and share.area_id = condition.area_id
        and share.indicator_sk = condition.indicator_sk
        and share.condition_sk = condition.condition_sk
    group by condition.quarter, condition.area_id, condition.indicator_sk
)

select
    counted.quarter,
    counted.area_id,
    counted.indicator_sk,
    case
        when counted.failing > 0 then 'not_met'
        when counted.assessed = counted.conditions then 'met'
        else 'not_assessable'
    end as result,
    decisive.numerator,
    decisive.denominator,
    decisive.threshold_pct
from counted
left join decisive
    on decisive.quarter = counted.quarter
    and decisive.area_id = counted.area_id
    and decisive.indicator_sk = counted.indicator_sk
    and (counted.assessed = counted.conditions or counted.failing > 0);

comment on table engine.measure_area_indicator is
'Chỉ tiêu tỷ lệ tính cho từng vùng | Indicators of kind share, for each area';
