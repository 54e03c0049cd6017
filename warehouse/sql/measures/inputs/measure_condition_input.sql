-- Grain:  One row per quarter, unit and condition that compares figures.
-- Key:    quarter, unit_key, condition_key
-- Source: measure_unit_in_force, measure_condition_in_force, bridge_condition_figure,
--         measure_figure
-- Rules:  A sum is missing if any of its figures is.
create table measures.measure_condition_input as
with role_sum as (
    select
        unit.quarter,
        unit.unit_key,
        in_force.condition_key,
        role_figure.role,
        case
            when count(*) = count(figure.count_value) then sum(figure.count_value)
        end as count_value,
        case
            when count(*) = count(figure.exact_value) then sum(figure.exact_value)
        end as exact_value
    from measures.measure_unit_in_force as unit
    inner join measures.measure_condition_in_force as in_force
        on in_force.quarter = unit.quarter
        and in_force.area_key = unit.area_key
    inner join core.bridge_condition_figure as role_figure
        on role_figure.condition_key = in_force.condition_key
    left join measures.measure_figure as figure
        on figure.quarter = unit.quarter
        and figure.unit_key = unit.unit_key
        and figure.figure = role_figure.figure
    group by
        unit.quarter,
        unit.unit_key,
        in_force.condition_key,
        role_figure.role
)

select
    role_sum.quarter,
    role_sum.unit_key,
    role_sum.condition_key,
    max(case when role_sum.role = 'numerator' then role_sum.count_value end) as numerator,
    max(case when role_sum.role = 'denominator' then role_sum.count_value end) as denominator,
    max(case when role_sum.role = 'previous_numerator' then role_sum.count_value end)
        as previous_numerator,
    max(case when role_sum.role = 'previous_denominator' then role_sum.count_value end)
        as previous_denominator,
    max(case when role_sum.role = 'numerator' then role_sum.exact_value end) as amount,
    max(case when role_sum.role = 'previous_numerator' then role_sum.exact_value end)
        as previous_amount,
    count(case when role_sum.role = 'denominator' then 1 end) > 0 as is_share_compared
from role_sum
group by
    role_sum.quarter,
    role_sum.unit_key,
    role_sum.condition_key;

comment on table measures.measure_condition_input is
'Số liệu đầu vào của điều kiện | Figures that each condition compares';
