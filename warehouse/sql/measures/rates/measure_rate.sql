-- Grain:  One row per pair of numerator and denominator that a view shows beside a rate.
-- Key:    numerator, denominator
-- Source: measure_indicator, measure_district_indicator, measure_city_qualification,
--         measure_share_target, measure_recognised_target, measure_area_indicator
-- Rules:  The one place that divides. Rounded half up to 6 places on integers: the whole part,
--         then (2 000 000 x remainder + denominator) div (2 x denominator) millionths. Both
--         quotients are of exact multiples, so no engine's division can lose a digit.
create table engine.measure_rate as
with pair as (
    select numerator, denominator from engine.measure_indicator
    union
    select numerator, denominator from engine.measure_district_indicator
    union
    select units_qualified, units_total from engine.measure_city_qualification
    union
    select units_qualified, units_total - units_not_assessable
    from engine.measure_city_qualification
    union
    select numerator, denominator from engine.measure_share_target
    union
    select numerator, denominator from engine.measure_recognised_target
    union
    select numerator, denominator from engine.measure_area_indicator
),

whole as (
    select
        cast(pair.numerator as decimal(38, 0)) as numerator,
        cast(pair.denominator as decimal(38, 0)) as denominator,
        cast(pair.numerator % pair.denominator as decimal(38, 0)) as remainder
    from pair
    where pair.numerator is not null and pair.denominator > 0
),

scaled as (
    select
        whole.numerator,
        whole.denominator,
        whole.remainder,
        2000000 * whole.remainder + whole.denominator as dividend,
        2 * whole.denominator as divisor
    from whole
)

select
    cast(scaled.numerator as bigint) as numerator,
    cast(scaled.denominator as bigint) as denominator,
    cast(
        cast(
            (scaled.numerator - scaled.remainder) / nullif(scaled.denominator, 0)
            as decimal(12, 0)
        )
        + cast(
            (scaled.dividend - scaled.dividend % scaled.divisor) / nullif(scaled.divisor, 0)
            as decimal(12, 0)
        ) * 0.000001 as decimal(18, 6)
    ) as rate
from scaled
where scaled.numerator < 1000000000000 * scaled.denominator;

comment on table engine.measure_rate is 'Tỷ lệ làm tròn đến 6 chữ số | Rates rounded to 6 places';
