-- Grain:  One row per pair of figures above a denominator of 0 that has no rate.
-- Key:    numerator, denominator
-- Source: target_progress, commune_indicator, city_qualification_rate
-- Rules:  Null only when undefined (or beyond 12 digits before the point).
with shown as (
    select numerator, denominator, rate from reporting.target_progress
    union all
    select numerator, denominator, rate from reporting.commune_indicator
    union all
    select units_qualified, units_total, qualification_rate from reporting.city_qualification_rate
)

select shown.numerator, shown.denominator
from shown
where shown.denominator > 0
    and shown.rate is null
    and shown.numerator / nullif(shown.denominator, 0) < 999999999999;
