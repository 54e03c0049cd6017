-- vi: Vẫn tỷ lệ đó, nhưng chỉ trong các xã có kết luận ở cả quý này và quý liền trước?
-- en: The same among the communes alone that have an answer in this quarter and the one before?
select c.quarter, level, count(*) as units, count_if(b.is_qualified) as qualified_before,
    count_if(c.is_qualified) as qualified_now, qualified_now / units as rate
from reporting.commune_qualification as c join reporting.commune_qualification as b
    using (commune_key, level) where b.quarter_last_day = last_day(c.quarter_last_day - interval '3'
    month) and b.is_qualified is not null and c.is_qualified is not null group by all order by all;
