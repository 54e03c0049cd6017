-- Grain:  One row per quarter, kind of area, indicator and condition that decides it.
-- Key:    quarter, area_sk, indicator_sk, condition_sk
-- Source: measure_condition_in_force, measure_indicator_in_force, measure_required_standard,
--         dim_condition, bridge_condition_standard
-- Rules:  An indicator is decided by its own conditions and by those of the standards it
--         requires, directly or through others. place orders them by standard, then condition.
create table engine.measure_deciding_condition as
with own_condition as (
    select in_force.quarter, in_force.area_sk, condition.*
    from engine.measure_condition_in_force as in_force
    inner join core.dim_condition as condition
        on condition.condition_sk = in_force.condition_sk
        and condition.rule <> 'communes'
),

deciding as (
    select quarter, area_sk, indicator_sk, condition_sk, condition, rule, '' as standard
    from own_condition
    where indicator_sk is not null and rule <> 'standard'
    union
    select
        own_condition.quarter,
        own_condition.area_sk,
        own_condition.indicator_sk,
        part.condition_sk,
        part.condition,
        part.rule,
        part.standard
    from own_condition
    inner join core.bridge_condition_standard as required
        on required.condition_sk = own_condition.condition_sk
    inner join engine.measure_required_standard as closure
        on closure.quarter = own_condition.quarter
        and closure.area_sk = own_condition.area_sk
        and closure.standard = required.standard
    inner join own_condition as part
        on part.quarter = own_condition.quarter
        and part.area_sk = own_condition.area_sk
        and part.standard = closure.required_standard
        and part.rule <> 'standard'
    where own_condition.indicator_sk is not null
)

select
    deciding.quarter,
    deciding.area_sk,
    indicator.unit_level,
    deciding.indicator_sk,
    deciding.condition_sk,
    row_number() over (
        partition by deciding.quarter, deciding.area_sk, deciding.indicator_sk
        order by deciding.standard, deciding.condition
    ) as place,
    count(*) over (
        partition by deciding.quarter, deciding.area_sk, deciding.indicator_sk
    ) as conditions,
    count(*) filter (where deciding.rule = 'share') over (
        partition by deciding.quarter, deciding.area_sk, deciding.indicator_sk
    ) as shares
from deciding
inner join engine.measure_indicator_in_force as indicator
    on indicator.quarter = deciding.quarter
    and indicator.indicator_sk = deciding.indicator_sk;

comment on table engine.measure_deciding_condition is
'Các điều kiện quyết định chỉ tiêu | Conditions that decide each indicator';
