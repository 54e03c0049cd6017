-- Grain:  One row per quarter, district, level, basis and indicator.
-- Key:    quarter, unit_sk, basis, indicator_sk
-- Source: measure_commune_share, measure_unit_in_force, measure_indicator
-- Rules:  The bases differ in the share of communes alone. Figures are shown for it alone, and
--         only where it can be assessed.
create table engine.measure_district_indicator as
select
    share.quarter,
    share.unit_sk,
    share.level,
    share.basis,
    indicator.indicator_sk,
    indicator.result,
    cast(null as bigint) as numerator,
    cast(null as bigint) as denominator,
    cast(null as integer) as threshold_pct
from engine.measure_commune_share as share
inner join engine.measure_unit_in_force as unit
    on unit.quarter = share.quarter
    and unit.unit_sk = share.unit_sk
inner join engine.measure_indicator as indicator
    on indicator.unit_quarter_sk = unit.unit_quarter_sk
    and indicator.level = share.level
union all
select
    share.quarter,
    share.unit_sk,
    share.level,
    share.basis,
    share.indicator_sk,
    share.result,
    case when share.result <> 'not_assessable' then share.communes_counted end,
    case when share.result <> 'not_assessable' then share.communes_total end,
    case when share.result <> 'not_assessable' then share.threshold_pct end
from engine.measure_commune_share as share;

comment on table engine.measure_district_indicator is
'Kết quả chỉ tiêu của huyện | Verdict on each indicator of a district';
