-- Grain:  One row per quarter, kind of area and condition that applies there.
-- Key:    quarter, area_sk, condition_sk
-- Source: dim_quarter, bridge_area_condition_scope, dim_condition
-- Rules:  In force on the quarter's last day. Of the rows of one condition of an indicator or
--         standard, the one for the most special area that covers the unit replaces the others.
create table engine.measure_condition_in_force as
with candidate as (
    select
        quarter.quarter,
        scope.area_sk,
        condition.condition_sk,
        row_number() over (
            partition by
                quarter.quarter,
                scope.area_sk,
                condition.indicator_sk,
                condition.standard,
                condition.condition
            order by scope.preference desc, condition.valid_from desc, condition.condition_sk
        ) as place
    from core.dim_quarter as quarter
    inner join core.dim_condition as condition
        on quarter.last_day between condition.valid_from and condition.valid_to
    inner join core.bridge_area_condition_scope as scope
        on scope.applies_to = condition.applies_to
    where quarter.is_received
)

select
    candidate.quarter,
    candidate.area_sk,
    candidate.condition_sk
from candidate
where candidate.place = 1;

comment on table engine.measure_condition_in_force is
'Điều kiện áp dụng trong quý | Conditions that apply in a quarter';
