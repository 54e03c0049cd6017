-- Grain: One row per quarter and unit that should submit, the newest quarter first.
-- Rules: What was explained waits for nobody. What was decided about a unit alone was decided after
--        what was decided about all.
with open_review as (
    select
        finding.quarter,
        finding.unit_key,
        count(*) as reviews
    from reporting.finding as finding
    where finding.stage = 'build' and not finding.is_explained
    group by finding.quarter, finding.unit_key
),

closing as (
    select decision.quarter, decision.unit_key, decision.kind
    from reporting.decision as decision
    where decision.is_in_force and decision.kind in ('closing', 'reopening')
)

select
    statuses.quarter,
    statuses.unit_level,
    statuses.unit_code,
    statuses.unit_name,
    statuses.status,
    statuses.version,
    statuses.current_version,
    statuses.received_at,
    statuses.is_on_time,
    statuses.findings_error,
    statuses.findings_warning,
    coalesce(open_review.reviews, 0) as findings_review,
    statuses.datasets_missing,
    statuses.is_exempt,
    statuses.is_withdrawn,
    statuses.is_nil,
    coalesce(of_unit.kind, of_all.kind, '') = 'closing' as is_closed
from reporting.submission_status as statuses
left join open_review
    on open_review.quarter = statuses.quarter
    and open_review.unit_key = statuses.unit_key
left join closing as of_unit
    on of_unit.quarter = statuses.quarter
    and of_unit.unit_key = statuses.unit_key
left join closing as of_all
    on of_all.quarter = statuses.quarter
    and of_all.unit_key is null
order by statuses.quarter desc, statuses.unit_level, statuses.unit_code
