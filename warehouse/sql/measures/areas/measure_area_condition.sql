-- Grain:  One row per quarter, area, indicator of kind share and condition of it.
-- Key:    quarter, area_id, indicator_sk, condition_sk
-- Source: measure_area_unit, measure_deciding_condition, measure_figure_sum, dim_condition
-- Rules:  Only of indicators whose conditions are the same for every commune of the area. Figures
--         are sums over them, missing if one of a commune is; a share needs a denominator above 0.
create view engine.measure_area_condition as
with kind as (
    select unit.quarter, unit.area_id, unit.area_sk, min(unit.units) as units
    from engine.measure_area_unit as unit
    group by unit.quarter, unit.area_id, unit.area_sk
),

counted as (
    select kind.*, count(*) over (partition by kind.quarter, kind.area_id) as kinds
    from kind
),

applied as (
    select
        counted.quarter,
        counted.area_id,
        deciding.indicator_sk,
        deciding.condition_sk,
        max(deciding.place) as place,
        max(deciding.conditions) as conditions,
        min(counted.units) as units,
        count(*) = max(counted.kinds)
        and min(deciding.conditions) = max(deciding.conditions) as is_of_all
    from counted
    inner join engine.measure_deciding_condition as deciding
        on deciding.quarter = counted.quarter
        and deciding.area_sk = counted.area_sk
        and deciding.unit_level = 'commune'
    group by
        counted.quarter, counted.area_id, deciding.indicator_sk, deciding.condition_sk
),

same as (
    select applied.quarter, applied.area_id, applied.indicator_sk
    from applied
    inner join core.dim_condition as condition
        on condition.condition_sk = applied.condition_sk
    group by applied.quarter, applied.area_id, applied.indicator_sk
    having
        bool_and(applied.is_of_all)
        and bool_and(condition.rule = 'share' and condition.standard is null)
)

select
    applied.quarter,
    applied.area_id,
    applied.indicator_sk,
    applied.condition_sk,
    max(applied.place) as place,
    max(condition.threshold_pct) as threshold_pct,
    case
        when count(numerator.count_value) = max(applied.units)
            then cast(sum(numerator.count_value) as decimal(18, 0))
    end as numerator,
    case
        when count(denominator.count_value) = max(applied.units)
            then cast(sum(denominator.count_value) as decimal(18, 0))
    end as denominator
from applied
inner join same
    on same.quarter = applied.quarter
    and same.area_id = applied.area_id
    and same.indicator_sk = applied.indicator_sk
inner join core.dim_condition as condition
    on condition.condition_sk = applied.condition_sk
inner join engine.measure_area_unit as unit
    on unit.quarter = applied.quarter
    and unit.area_id = applied.area_id
left join engine.measure_figure_sum as numerator
    on numerator.unit_quarter_sk = unit.unit_quarter_sk
    and numerator.figure_sum_sk = condition.numerator_sk
left join engine.measure_figure_sum as denominator
    on denominator.unit_quarter_sk = unit.unit_quarter_sk
    and denominator.figure_sum_sk = condition.denominator_sk
group by applied.quarter, applied.area_id, applied.indicator_sk, applied.condition_sk;

comment on view engine.measure_area_condition is
'Điều kiện về tỷ lệ tính cho từng vùng | Conditions on shares, for each area';
