-- Grain:  One row per quarter, level of units, level of the title and basis.
-- Key:    quarter, unit_level, level, basis
-- Source: measure_unit_answer, dim_target, dim_quarter
-- Rules:  Units without an answer count in the total. The target is the one of the nearest year
--         not before the quarter's.
create table engine.measure_city_qualification as
with counted as (
    select
        answer.quarter,
        answer.unit_level,
        answer.level,
        answer.basis,
        count(*) as units_total,
        count(*) filter (where answer.answer) as units_qualified,
        count(*) - count(answer.answer) as units_not_assessable
    from engine.measure_unit_answer as answer
    group by answer.quarter, answer.unit_level, answer.level, answer.basis
),

nearest_target as (
    select
        quarter.quarter,
        target.unit_level,
        target.level,
        target.target_pct,
        target.target_year,
        row_number() over (
            partition by quarter.quarter, target.unit_level, target.level
            order by target.target_year, target.target
        ) as place
    from core.dim_quarter as quarter
    inner join core.dim_target as target
        on target.rule = 'recognised'
        and target.target_year >= quarter.year
    where quarter.is_received
)

select
    counted.quarter,
    counted.unit_level,
    counted.level,
    counted.basis,
    counted.units_total,
    counted.units_qualified,
    counted.units_not_assessable,
    nearest_target.target_pct,
    nearest_target.target_year
from counted
left join nearest_target
    on nearest_target.quarter = counted.quarter
    and nearest_target.unit_level = counted.unit_level
    and nearest_target.level = counted.level
    and nearest_target.place = 1;

comment on table engine.measure_city_qualification is
'Số đơn vị đạt danh hiệu | How many units hold or reach the title';
