-- Grain: One row per quarter and unit that should submit, the newest quarter first.
-- Rules: What was explained waits for nobody.
with open_review as (
    select
        finding.quarter,
        finding.unit_key,
        count(*) as reviews
    from reporting.finding as finding
    where finding.stage = 'build' and not finding.is_explained
    group by finding.quarter, finding.unit_key
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
    statuses.is_withdrawn
from reporting.submission_status as statuses
left join open_review
    on open_review.quarter = statuses.quarter
    and open_review.unit_key = statuses.unit_key
order by statuses.quarter desc, statuses.unit_level, statuses.unit_code
