-- Grain:  One row per quarter, district, level and basis.
-- Key:    quarter, unit_sk, level, basis
-- Source: measure_unit_level, measure_commune, dim_condition, dim_indicator,
--         measure_condition_in_force, measure_unit_in_force
-- Rules:  Of all communes in force, those recognised (official) or qualified (computed). Met if
--         they reach the threshold, not met if they could not even with every undecided one.
create table engine.measure_commune_share as
with answer as (
    select quarter, parent_unit_sk, level, 'official' as basis, is_recognised as answer
    from engine.measure_unit_level
    where unit_level = 'commune'
    union all
    select quarter, parent_unit_sk, level, 'computed', is_qualified
    from engine.measure_commune
),

basis as (
    select 'official' as basis
    union all
    select 'computed'
),

rule_in_force as (
    select
        in_force.quarter,
        in_force.area_sk,
        indicator.indicator_sk,
        indicator.level,
        indicator.unit_level,
        condition.condition_sk,
        condition.threshold_pct
    from engine.measure_condition_in_force as in_force
    inner join core.dim_condition as condition
        on condition.condition_sk = in_force.condition_sk
        and condition.rule = 'communes'
    inner join core.dim_indicator as indicator
        on indicator.indicator_sk = condition.indicator_sk
),

counted as (
    select
        unit.quarter,
        unit.unit_sk,
        unit.unit_quarter_sk,
        rule_in_force.indicator_sk,
        rule_in_force.condition_sk,
        rule_in_force.level,
        basis.basis,
        rule_in_force.threshold_pct,
        count(answer.basis) as communes_total,
        count(*) filter (where answer.answer) as communes_counted,
        count(answer.basis) - count(answer.answer) as communes_undecided
    from engine.measure_unit_in_force as unit
    inner join rule_in_force
        on rule_in_force.quarter = unit.quarter
        and rule_in_force.area_sk = unit.area_sk
        and rule_in_force.unit_level = unit.unit_level
    cross join basis
    left join answer
        on answer.quarter = unit.quarter
        and answer.parent_unit_sk = unit.unit_sk
        and answer.level = rule_in_force.level
        and answer.basis = basis.basis
    group by
        unit.quarter, unit.unit_sk, unit.unit_quarter_sk, rule_in_force.indicator_sk,
        rule_in_force.condition_sk, rule_in_force.level, basis.basis, rule_in_force.threshold_pct
)

select
    counted.*,
    case
        when counted.communes_total = 0 then 'not_assessable'
        when 100 * counted.communes_counted >= counted.threshold_pct * counted.communes_total
            then 'met'
        when 100 * (counted.communes_counted + counted.communes_undecided)
            < counted.threshold_pct * counted.communes_total
            then 'not_met'
        else 'not_assessable'
    end as result
from counted;

comment on table engine.measure_commune_share is
'Tỷ lệ xã đạt của huyện | Share of a district''s communes that hold or reach the title';
