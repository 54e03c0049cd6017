-- Grain:  One row per quarter, kind of area, standard and standard that it requires.
-- Key:    quarter, area_sk, standard, required_standard
-- Source: measure_condition_in_force, dim_condition, dim_standard, bridge_condition_standard
-- Rules:  Every standard requires itself, and what the standards it requires do.
create table engine.measure_required_standard as
with recursive direct as (
    select distinct
        in_force.quarter,
        in_force.area_sk,
        condition.standard,
        required.standard as required_standard
    from engine.measure_condition_in_force as in_force
    inner join core.dim_condition as condition
        on condition.condition_sk = in_force.condition_sk
        and condition.standard is not null
    inner join core.bridge_condition_standard as required
        on required.condition_sk = condition.condition_sk
),

closure as (
    select distinct
        in_force.quarter,
        in_force.area_sk,
        standard.standard,
        standard.standard as required_standard
    from engine.measure_condition_in_force as in_force
    cross join core.dim_standard as standard
    union
    select
        closure.quarter,
        closure.area_sk,
        closure.standard,
        direct.required_standard
    from closure
    inner join direct
        on direct.quarter = closure.quarter
        and direct.area_sk = closure.area_sk
        and direct.standard = closure.required_standard
)

select
    closure.quarter,
    closure.area_sk,
    closure.standard,
    closure.required_standard
from closure;

comment on table engine.measure_required_standard is
'Chuẩn đòi hỏi chuẩn khác | Standards and all they require';
