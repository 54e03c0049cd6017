-- Grain:  One row per quarter, commune and level.
-- Key:    quarter, unit_sk, level
-- Source: measure_indicator, measure_unit_in_force
-- Rules:  Qualified: every indicator met; not if any is not met; else undecided (null).
create table engine.measure_commune as
select
    unit.quarter,
    unit.unit_sk,
    unit.parent_unit_sk,
    indicator.level,
    count(*) as indicators_total,
    count(*) filter (where indicator.result = 'met') as indicators_met,
    count(*) filter (where indicator.result = 'not_met') as indicators_not_met,
    count(*) filter (where indicator.result = 'not_assessable') as indicators_not_assessable,
    case
        when count(*) filter (where indicator.result = 'not_met') > 0 then false
        when count(*) filter (where indicator.result = 'not_assessable') = 0 then true
    end as is_qualified
from engine.measure_indicator as indicator
inner join engine.measure_unit_in_force as unit
    on unit.unit_quarter_sk = indicator.unit_quarter_sk
    and unit.unit_level = 'commune'
group by
    unit.quarter,
    unit.unit_sk,
    unit.parent_unit_sk,
    indicator.level;

comment on table engine.measure_commune is 'Kết quả từng xã | Verdict on each commune';
