-- Grain: One row per finding about a delivery that still waits, the newest load first
with ranked as (
    select
        delivery_finding.*,
        row_number() over (
            partition by delivery_finding.finding_id
            order by delivery_finding.load_id desc, delivery_finding.group_id desc
        ) as place
    from delivery_finding
)

select
    ranked.group_id,
    ranked.load_id,
    ranked.finding_id,
    ranked.rule,
    ranked.severity,
    ranked.file,
    ranked.message_vi,
    ranked.message_en
from ranked
where ranked.place = 1 and (
    not exists (
        select 1 from delivery_sighting
        where delivery_sighting.finding_id = ranked.finding_id
    )
    or exists (
        select 1 from delivery_sighting
        where delivery_sighting.finding_id = ranked.finding_id and delivery_sighting.is_there
    )
)
order by ranked.load_id desc, ranked.file, ranked.finding_id
