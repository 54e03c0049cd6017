-- Grain: One row per former commune and commune that took over from it, with its last recognition.
-- Rules: A recognition of the former one is never counted for the other.
with recognised as (
    select
        fact.unit_sk,
        fact.level,
        fact.decision_number,
        fact.decision_date,
        row_number() over (
            partition by fact.unit_sk
            order by fact.decision_date desc, fact.quarter desc, fact.level desc
        ) as place
    from core.fact_recognition as fact
    where fact.known_to is null
)

select
    unit.unit_code as successor_code,
    unit.valid_from as successor_from,
    unit.valid_to as successor_to,
    former.unit_code,
    former.name as unit_name,
    succession.is_whole,
    succession.changed_on,
    cast(recognised.level as bigint) as level,
    recognised.decision_number,
    recognised.decision_date
from reporting.unit_succession as succession
inner join core.dim_unit as unit
    on unit.unit_level = 'commune'
    and unit.unit_key = succession.new_key
inner join core.dim_unit as former
    on former.unit_level = 'commune'
    and former.unit_key = succession.old_key
left join recognised
    on recognised.unit_sk = former.unit_sk
    and recognised.place = 1
order by successor_code, former.sort_key, former.unit_code
