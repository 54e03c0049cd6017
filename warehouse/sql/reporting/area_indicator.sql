-- Grain:  One row per quarter, area, level and indicator of kind share.
-- Key:    quarter, area_id, level, indicator
-- Source: measure_area_indicator, dim_indicator, dim_quarter, measure_rate
-- Rules:  Shares of the sums over the communes of the area, where all of them have the same
--         conditions. No area is recognised or qualifies: result is that of the share alone.
create view reporting.area_indicator as
select
    verdict.quarter,
    verdict.area_id,
    indicator.level,
    indicator.criterion,
    indicator.indicator,
    indicator.name_vi as indicator_name_vi,
    indicator.name_en as indicator_name_en,
    cast(verdict.numerator as bigint) as numerator,
    cast(verdict.denominator as bigint) as denominator,
    rate.rate,
    verdict.threshold_pct,
    verdict.result,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number
from engine.measure_area_indicator as verdict
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = verdict.indicator_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = verdict.quarter
left join engine.measure_rate as rate
    on rate.numerator = verdict.numerator
    and rate.denominator = verdict.denominator;

comment on view reporting.area_indicator is
'Chỉ tiêu tỷ lệ theo vùng không đổi qua sắp xếp | Shares by areas that a reform leaves as they are';
