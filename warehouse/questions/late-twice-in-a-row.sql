-- vi: Đơn vị nào nộp muộn hai quý liền nhau?
-- en: Which units were late in two quarters running?
select c.quarter, unit_key, c.unit_name, b.received_at as received_before, c.received_at
from reporting.submission_status as c
inner join reporting.submission_status as b using (unit_level, unit_key)
where c.is_late and b.is_late
    and b.quarter_last_day = last_day(c.quarter_last_day - interval 3 month) order by all;
