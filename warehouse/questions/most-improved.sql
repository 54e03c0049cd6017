-- vi: Xã nào đạt thêm được nhiều chỉ tiêu nhất so với quý liền trước?
-- en: Which communes meet the most indicators more than in the quarter before?
select c.quarter, commune_key, c.commune_name, level, b.indicators_met as before, c.indicators_met
from reporting.commune_qualification as c
inner join reporting.commune_qualification as b using (commune_key, level)
where b.quarter_last_day = last_day(c.quarter_last_day - interval 3 month) and before
    < c.indicators_met order by c.indicators_met - before desc, c.quarter, commune_key, level;
