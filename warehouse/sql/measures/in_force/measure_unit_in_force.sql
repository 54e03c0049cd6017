-- Grain:  One row per quarter and unit in force on its last day.
-- Key:    unit_quarter_sk; also quarter, unit_sk
-- Source: dim_quarter, dim_unit, dim_deadline
-- Rules:  submitting_unit_sk: the unit itself if its level submits, else its parent if that
--         one does, else null. unit_quarter_sk stands for both keys in the larger measures.
create table engine.measure_unit_in_force as
with unit_in_force as (
    select
        quarter.quarter,
        quarter.quarter_sk,
        unit.unit_sk,
        unit.unit_level,
        unit.unit_code,
        unit.area_sk,
        unit.parent_level,
        unit.parent_code,
        case when deadline.unit_level is not null then unit.unit_sk end as own_submitting_sk
    from core.dim_quarter as quarter
    inner join core.dim_unit as unit
        on quarter.last_day between unit.valid_from and unit.valid_to
    left join core.dim_deadline as deadline
        on deadline.quarter = quarter.quarter
        and deadline.unit_level = unit.unit_level
    where quarter.is_received
)

select
    cast(
        unit_in_force.quarter_sk * 1000000 + row_number() over (
            partition by unit_in_force.quarter order by unit_in_force.unit_sk
        ) as integer
    ) as unit_quarter_sk,
    unit_in_force.quarter,
    unit_in_force.unit_sk,
    unit_in_force.unit_level,
    unit_in_force.unit_code,
    unit_in_force.area_sk,
    parent.unit_sk as parent_unit_sk,
    parent.unit_level as parent_level,
    coalesce(unit_in_force.own_submitting_sk, parent.own_submitting_sk) as submitting_unit_sk
from unit_in_force
left join unit_in_force as parent
    on parent.quarter = unit_in_force.quarter
    and parent.unit_level = unit_in_force.parent_level
    and parent.unit_code = unit_in_force.parent_code;

comment on table engine.measure_unit_in_force is
'Đơn vị có hiệu lực trong quý | Units in force in a quarter';
