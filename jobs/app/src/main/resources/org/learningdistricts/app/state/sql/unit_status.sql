-- Grain: One row per quarter and unit: its newest version by receipt
with versions as (
    select
        judgement_in_force.*,
        row_number() over (
            partition by
                judgement_in_force.quarter,
                judgement_in_force.unit_level,
                judgement_in_force.unit_code
            order by
                judgement_in_force.received_at desc,
                judgement_in_force.sequence desc nulls last,
                judgement_in_force.digest desc
        ) as place
    from judgement_in_force
)

select
    versions.quarter,
    versions.unit_level,
    versions.unit_code,
    versions.submission_id,
    versions.received_at
from versions
where versions.place = 1
order by versions.quarter, versions.unit_level, versions.unit_code
