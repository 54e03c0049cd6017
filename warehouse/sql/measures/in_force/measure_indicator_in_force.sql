-- Grain:  One row per quarter and indicator in force.
-- Key:    quarter, indicator_sk
-- Source: measure_condition_in_force, dim_condition, dim_indicator
-- Rules:  An indicator is in force while one of its conditions is.
create table engine.measure_indicator_in_force as
select distinct
    in_force.quarter,
    indicator.indicator_sk,
    indicator.unit_level,
    indicator.level
from engine.measure_condition_in_force as in_force
inner join core.dim_condition as condition
    on condition.condition_sk = in_force.condition_sk
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = condition.indicator_sk;

comment on table engine.measure_indicator_in_force is
'Chỉ tiêu có hiệu lực trong quý | Indicators in force in a quarter';
