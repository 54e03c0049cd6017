-- Grain:  One row per quarter, district, level and basis.
-- Key:    quarter, unit_sk, level, basis
-- Source: measure_district_indicator, measure_commune_share
-- Rules:  Qualified: every indicator met; not if any is not met; else undecided (null).
create table engine.measure_district as
with verdict as (
    select
        indicator.quarter,
        indicator.unit_sk,
        indicator.level,
        indicator.basis,
        count(*) as indicators_total,
        count(*) filter (where indicator.result = 'met') as indicators_met,
        count(*) filter (where indicator.result = 'not_met') as indicators_not_met,
        count(*) filter (where indicator.result = 'not_assessable') as indicators_not_assessable
    from engine.measure_district_indicator as indicator
    group by indicator.quarter, indicator.unit_sk, indicator.level, indicator.basis
)

select
    verdict.quarter,
    verdict.unit_sk,
    verdict.level,
    verdict.basis,
    share.communes_total,
    share.communes_counted,
    share.result as share_result,
    verdict.indicators_total,
    verdict.indicators_met,
    verdict.indicators_not_met,
    verdict.indicators_not_assessable,
    case
        when verdict.indicators_not_met > 0 then false
        when verdict.indicators_not_assessable = 0 then true
    end as is_qualified
from verdict
inner join engine.measure_commune_share as share
    on share.quarter = verdict.quarter
    and share.unit_sk = verdict.unit_sk
    and share.level = verdict.level
    and share.basis = verdict.basis;

comment on table engine.measure_district is 'Kết quả từng huyện | Verdict on each district';
