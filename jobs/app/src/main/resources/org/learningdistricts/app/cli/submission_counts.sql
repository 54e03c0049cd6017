-- Grain: One row per quarter of the release.
select
    statuses.quarter as "quý / quarter",
    count(*) as "phải nộp / expected",
    count(*) filter (where statuses.status <> 'missing') as "đã nhận / received",
    count(*) filter (where statuses.status in ('accepted', 'accepted_with_warnings'))
        as "chấp nhận / accepted",
    count(*) filter (where statuses.status = 'accepted_with_warnings')
        as "có cảnh báo / with warnings",
    count(*) filter (where statuses.status = 'rejected') as "bị từ chối / rejected",
    count(*) filter (where not statuses.is_on_time) as "nộp muộn / late",
    count(*) filter (where statuses.status = 'missing') as "chưa nộp / missing"
from reporting.submission_status as statuses
group by statuses.quarter
order by statuses.quarter
