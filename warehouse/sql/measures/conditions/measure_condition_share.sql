-- Grain:  One row per row of measure_condition.
-- Key:    unit_quarter_sk, indicator_sk, condition_sk, basis
-- Source: measure_condition, measure_indicator, dim_condition
-- Rules:  rate and margin come from the exact quotient, half up to 6 places: the whole part, then
--         the remainder in millionths, all quotients of exact multiples. hundredths of a percent
--         are half up, but never as much as a threshold that is not reached. lacking is how many
--         more would reach it, 1 of evidence. Deciding: the indicator shows its figures.
create view engine.measure_condition_share as
with compared as (
    select
        result.*,
        condition.rule,
        condition.threshold_pct,
        nullif(result.total, 0) as whole,
        nullif(result.previous_total, 0) as previous_whole
    from engine.measure_condition as result
    inner join core.dim_condition as condition
        on condition.condition_sk = result.condition_sk
),

scaled as (
    select
        compared.*,
        compared.count - compared.count % compared.whole as wholes,
        100 * compared.count - (100 * compared.count) % compared.whole as percents,
        2000000 * (compared.count % compared.whole) + compared.whole as millionths,
        2000000 * ((100 * compared.count) % compared.whole) + compared.whole as percent_millionths,
        20000 * compared.count + compared.whole as hundredths,
        20000 * compared.previous_count + compared.previous_whole as previous_hundredths,
        compared.threshold_pct * compared.whole - 100 * compared.count + 99 as lacking
    from compared
),

divided as (
    select
        scaled.*,
        scaled.wholes / nullif(scaled.whole, 0) as rate_wholes,
        scaled.percents / nullif(scaled.whole, 0) - scaled.threshold_pct as margin_percents,
        (scaled.millionths - scaled.millionths % (2 * scaled.whole))
        / nullif(2 * scaled.whole, 0) as rate_millionths,
        (scaled.percent_millionths - scaled.percent_millionths % (2 * scaled.whole))
        / nullif(2 * scaled.whole, 0) as margin_millionths,
        cast(
            (scaled.hundredths - scaled.hundredths % (2 * scaled.whole))
            / nullif(2 * scaled.whole, 0) as bigint
        ) as nearest_hundredths
    from scaled
)

select
    divided.unit_quarter_sk,
    divided.indicator_sk,
    divided.condition_sk,
    divided.basis,
    divided.rule,
    divided.threshold_pct,
    divided.result,
    divided.count, divided.total, divided.previous_count, divided.previous_total,
    divided.amount, divided.previous_amount,
    divided.undecided,
    divided.missing,
    divided.missing_vi,
    divided.missing_en,
    case
        when divided.rate_wholes < 1000000000000 then cast(
            cast(divided.rate_wholes as decimal(12, 0))
            + cast(divided.rate_millionths as decimal(12, 0)) * 0.000001 as decimal(18, 6)
        )
    end as rate,
    case
        when divided.margin_percents < 1000000000000 then cast(
            cast(divided.margin_percents as decimal(12, 0))
            + cast(divided.margin_millionths as decimal(12, 0)) * 0.000001 as decimal(18, 6)
        )
    end as margin_pct,
    case
        when divided.rule <> 'increase' and divided.result = 'not_met'
            then least(divided.nearest_hundredths, 100 * divided.threshold_pct - 1)
        else divided.nearest_hundredths
    end as hundredths,
    cast(
        (divided.previous_hundredths - divided.previous_hundredths % (2 * divided.previous_whole))
        / nullif(2 * divided.previous_whole, 0) as bigint
    ) as previous_hundredths,
    case
        when divided.result = 'not_met' and divided.rule = 'evidence' then 1
        when divided.result = 'not_met'
            then cast((divided.lacking - divided.lacking % 100) * 0.01 as bigint)
    end as lacking,
    verdict.condition_sk is not null
        or (divided.basis <> '' and divided.result <> 'not_assessable') as is_deciding
from divided
left join engine.measure_indicator as verdict
    on verdict.unit_quarter_sk = divided.unit_quarter_sk
    and verdict.indicator_sk = divided.indicator_sk
    and verdict.condition_sk = divided.condition_sk;

comment on view engine.measure_condition_share is
'Tỷ lệ và mức thiếu của từng điều kiện | Rate and distance of each condition';
