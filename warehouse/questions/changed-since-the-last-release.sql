-- vi: Kết luận, tỷ lệ, mục tiêu nào khác bản công bố trước, vì sao?
-- en: Which verdicts, rates and targets differ from the previous release, and why?
select quarter, entity, kind, column_name, cause, count(*) as changes,
    count(distinct unit_key) as units
from reporting.change where is_major
group by quarter, entity, kind, column_name, cause order by all;
