-- Grain: One row per quarter, rule and severity over the newest versions by receipt
with versions as (
    select
        judgement_in_force.submission_id,
        judgement_in_force.load_id,
        judgement_in_force.quarter,
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
    finding_count.rule,
    finding_count.severity,
    count(*) as submissions,
    sum(finding_count.findings) as findings
from versions
inner join finding_count
    on finding_count.submission_id = versions.submission_id
    and finding_count.load_id = versions.load_id
where versions.place = 1
group by versions.quarter, finding_count.rule, finding_count.severity
order by versions.quarter, finding_count.severity, finding_count.rule
