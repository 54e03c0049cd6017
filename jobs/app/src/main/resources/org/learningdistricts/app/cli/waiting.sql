-- Grain: One row per quarter of the release, the newest first.
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
    count(*) filter (where statuses.status = 'rejected') as rejected,
    count(*) filter (where statuses.status = 'missing' and not statuses.is_exempt) as missing,
    cast(coalesce(sum(open_review.reviews), 0) as bigint) as reviews
from reporting.submission_status as statuses
left join open_review
    on open_review.quarter = statuses.quarter
    and open_review.unit_key = statuses.unit_key
group by statuses.quarter
order by statuses.quarter desc
