-- Grain:  One row per quarter, district, level, basis and indicator.
-- Key:    quarter, unit_key, basis, indicator_key
-- Source: measure_commune_share, measure_unit_in_force, measure_indicator
-- Rules:  The bases differ in the share of communes alone. Figures are shown for it alone, and
--         only where it can be assessed.
create table measures.measure_district_indicator as
select
    share.quarter,
    share.unit_key,
    share.level,
    share.basis,
    indicator.indicator_key,
    indicator.result,
    cast(null as bigint) as numerator,
    cast(null as bigint) as denominator,
    cast(null as integer) as threshold_pct
from measures.measure_commune_share as share
inner join measures.measure_unit_in_force as unit
    on unit.quarter = share.quarter
    and unit.unit_key = share.unit_key
inner join measures.measure_indicator as indicator
    on indicator.unit_quarter_key = unit.unit_quarter_key
    and indicator.level = share.level
union all
select
    share.quarter,
    share.unit_key,
    share.level,
    share.basis,
    share.indicator_key,
    share.result,
    case when share.result <> 'not_assessable' then share.communes_counted end,
    case when share.result <> 'not_assessable' then share.communes_total end,
    case when share.result <> 'not_assessable' then share.threshold_pct end
from measures.measure_commune_share as share;

comment on table measures.measure_district_indicator is
'Kết quả chỉ tiêu của huyện | Verdict on each indicator of a district';
