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
                judgement_in_force.received_at,
                judgement_in_force.sequence nulls first,
                judgement_in_force.digest
        ) as version,
        count(*) over (
            partition by
                judgement_in_force.quarter,
                judgement_in_force.unit_level,
                judgement_in_force.unit_code
        ) as versions
    from judgement_in_force
),

accepted as (
    select
        versions.quarter,
        versions.unit_level,
        versions.unit_code,
        versions.version,
        row_number() over (
            partition by versions.quarter, versions.unit_level, versions.unit_code
            order by versions.sequence desc, versions.received_at desc, versions.digest desc
        ) as place
    from versions
    where versions.status <> 'rejected'
)

select
    versions.quarter,
    versions.unit_level,
    versions.unit_code,
    versions.submission_id,
    versions.status,
    versions.version,
    accepted.version as current_version,
    versions.received_at,
    versions.findings_error,
    versions.findings_warning,
    versions.findings_info
from versions
left join accepted
    on accepted.quarter = versions.quarter
    and accepted.unit_level = versions.unit_level
    and accepted.unit_code = versions.unit_code
    and accepted.place = 1
where versions.version = versions.versions
order by versions.quarter, versions.unit_level, versions.unit_code
