-- Grain: One row per version that was received of a unit
-- Rules: The first two parameters are the code of a unit, however its zeros are written, or nothing
--        for all units; the others a load that judged it or brought an earlier time of receipt, or
--        nothing.
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
        ) as version
    from judgement_in_force
    where ? = '' or ltrim(judgement_in_force.unit_code, '0') = ltrim(?, '0')
),

accepted as (
    select
        versions.submission_id,
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
    versions.digest,
    versions.version,
    versions.sequence,
    versions.received_at,
    versions.status,
    versions.findings_error,
    versions.findings_warning,
    versions.load_id,
    accepted.place as precedence
from versions
left join accepted on accepted.submission_id = versions.submission_id
where
    ? = ''
    or versions.load_id = ?
    or exists (
        select 1
        from receipt
        where receipt.submission_id = versions.submission_id and receipt.load_id = ?
    )
order by versions.quarter desc, versions.unit_level, versions.unit_code, versions.version desc
