-- Grain: One row for one quarter.
select
    statuses.quarter as "quý / quarter",
    count(*) filter (where statuses.status <> 'missing' or not statuses.is_exempt)
        as "phải nộp / expected",
    count(*) filter (where statuses.status <> 'missing') as "đã nộp / received",
    count(*) filter (where statuses.status in ('accepted', 'accepted_with_warnings'))
        as "chấp nhận / accepted",
    count(*) filter (where statuses.status = 'accepted_with_warnings')
        as "có cảnh báo / with warnings",
    count(*) filter (where statuses.status = 'rejected') as "từ chối / rejected",
    count(*) filter (where not statuses.is_on_time) as "nộp muộn / late",
    count(*) filter (where statuses.status = 'missing' and not statuses.is_exempt)
        as "chưa nộp / missing"
from reporting.submission_status as statuses
where statuses.quarter = '{quarter}'
group by statuses.quarter
