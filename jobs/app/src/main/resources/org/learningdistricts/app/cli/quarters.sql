-- Grain: One row per quarter of the release.
select distinct statuses.quarter
from reporting.submission_status as statuses
order by statuses.quarter
