-- Grain: One row per former commune that a commune took over from, with its last recognition.
-- Rules: The parameters are a quarter and a unit's code, which may lack its zeros. A recognition of
--        the former one is never counted for the commune.
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
    former.unit_code,
    former.name as unit_name,
    succession.is_whole,
    strftime(succession.changed_on, '%d/%m/%Y') as changed_on,
    cast(recognised.level as bigint) as level,
    recognised.decision_number,
    strftime(recognised.decision_date, '%d/%m/%Y') as decision_date
from core.dim_quarter as quarter
inner join core.dim_unit as unit
    on unit.unit_level = 'commune'
    and ltrim(unit.unit_code, '0') = ltrim(cast(? as varchar), '0')
    and quarter.last_day between unit.valid_from and unit.valid_to
inner join reporting.unit_succession as succession
    on succession.new_key = unit.unit_key
inner join core.dim_unit as former
    on former.unit_level = 'commune'
    and former.unit_key = succession.old_key
left join recognised
    on recognised.unit_sk = former.unit_sk
    and recognised.place = 1
where quarter.quarter = cast(? as varchar)
order by former.sort_key, former.unit_code
