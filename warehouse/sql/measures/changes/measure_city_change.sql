-- Grain:  One row per quarter, level of units, level of the title, basis and cause of a change.
-- Key:    quarter, unit_level, level, basis, cause
-- Source: measure_unit_answer, measure_city_qualification, dim_quarter
-- Rules:  Beside the received quarter before, where it has units of the level, too. Units that
--         began or ended without an answer change neither count and are left out.
create table engine.measure_city_change as
with received_quarter as (
    select
        quarter.quarter,
        lag(quarter.quarter) over (order by quarter.last_day nulls first) as from_quarter
    from core.dim_quarter as quarter
    where quarter.is_received
),

compared as (
    select
        counted.quarter, received_quarter.from_quarter, counted.unit_level, counted.level,
        counted.basis
    from engine.measure_city_qualification as counted
    inner join received_quarter
        on received_quarter.quarter = counted.quarter
    inner join engine.measure_city_qualification as earlier
        on earlier.quarter = received_quarter.from_quarter
        and earlier.unit_level = counted.unit_level
        and earlier.level = counted.level
        and earlier.basis = counted.basis
),

answered as (
    select compared.*, answer.unit_sk, answer.answer, true as is_later
    from compared
    inner join engine.measure_unit_answer as answer
        on answer.quarter = compared.quarter
        and answer.unit_level = compared.unit_level
        and answer.level = compared.level
        and answer.basis = compared.basis
    union all
    select compared.*, answer.unit_sk, answer.answer, false
    from compared
    inner join engine.measure_unit_answer as answer
        on answer.quarter = compared.from_quarter
        and answer.unit_level = compared.unit_level
        and answer.level = compared.level
        and answer.basis = compared.basis
),

unit as (
    select
        answered.quarter, answered.from_quarter, answered.unit_level, answered.level,
        answered.basis, answered.unit_sk,
        bool_or(answered.is_later) as is_after,
        bool_or(not answered.is_later) as is_before,
        bool_or(answered.answer) filter (where answered.is_later) as answer_after,
        bool_or(answered.answer) filter (where not answered.is_later) as answer_before
    from answered
    group by
        answered.quarter, answered.from_quarter, answered.unit_level, answered.level,
        answered.basis, answered.unit_sk
),

changed as (
    select
        unit.*,
        case
            when not unit.is_before then 'unit_began'
            when not unit.is_after then 'unit_ended'
            when unit.answer_before is null then 'became_assessable'
            when unit.answer_after is null then 'ceased_to_be_assessable'
            when unit.answer_after then 'became_qualified'
            else 'ceased_to_qualify'
        end as cause
    from unit
    where unit.answer_after is distinct from unit.answer_before
)

select
    changed.quarter, changed.from_quarter, changed.unit_level, changed.level, changed.basis,
    changed.cause,
    count(*) as units,
    count(*) filter (where changed.answer_before) as qualified_before,
    count(*) filter (where changed.answer_after) as qualified_after
from changed
group by
    changed.quarter, changed.from_quarter, changed.unit_level, changed.level, changed.basis,
    changed.cause;

comment on table engine.measure_city_change is
'Thay đổi so với quý trước, theo nguyên nhân | Changes since the quarter before, by cause';
