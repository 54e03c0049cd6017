-- Grain: One row per quarter of the release, the newest first.
select
    statuses.quarter,
    count(*) filter (where statuses.status = 'rejected') as rejected,
    count(*) filter (where statuses.status = 'missing') as missing,
    cast(sum(statuses.findings_review) as bigint) as reviews
from reporting.submission_status as statuses
group by statuses.quarter
order by statuses.quarter desc
