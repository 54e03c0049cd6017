-- Grain:  One row per quarter, target and target year.
-- Key:    quarter, target, target_year
-- Source: measure_share_target, measure_recognised_target, dim_target, measure_rate, dim_quarter
-- Rules:  Reached: 100 x numerator >= target x denominator; null with a denominator of 0.
create view reporting.target_progress as
with progress as (
    select quarter, target_sk, numerator, denominator, units_reporting, units_expected
    from engine.measure_share_target
    union all
    select quarter, target_sk, numerator, denominator, units_reporting, units_expected
    from engine.measure_recognised_target
)

select
    progress.quarter,
    target.target,
    target.name_vi,
    target.name_en,
    cast(progress.numerator as bigint) as numerator,
    cast(progress.denominator as bigint) as denominator,
    rate.rate,
    target.target_pct,
    target.target_year,
    case
        when progress.denominator > 0
            then 100 * progress.numerator >= target.target_pct * progress.denominator
    end as is_reached,
    progress.units_reporting,
    progress.units_expected,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    target.source
from progress
inner join core.dim_quarter as quarter
    on quarter.quarter = progress.quarter
inner join core.dim_target as target
    on target.target_sk = progress.target_sk
left join engine.measure_rate as rate
    on rate.numerator = progress.numerator
    and rate.denominator = progress.denominator;

comment on view reporting.target_progress is
'Tiến độ chỉ tiêu của thành phố | Progress towards the targets of the city';
