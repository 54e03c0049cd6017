-- Grain: One row per quarter and unit that should submit, the newest quarter first.
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
    statuses.findings_review,
    statuses.datasets_missing
from reporting.submission_status as statuses
order by statuses.quarter desc, statuses.unit_level, statuses.unit_code
