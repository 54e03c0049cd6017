-- Grain: One row per quarter and unit that should submit.
select
    statuses.quarter,
    statuses.unit_level,
    statuses.unit_code,
    statuses.unit_name
from reporting.submission_status as statuses
