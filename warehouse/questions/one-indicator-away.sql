-- vi: Xã nào chỉ còn thiếu một chỉ tiêu, và thiếu chỉ tiêu nào?
-- en: Which communes lack a single indicator, and which one?
select quarter, commune_key, q.commune_name, level, indicator, numerator, denominator, threshold_pct
from reporting.commune_qualification as q
inner join reporting.commune_indicator using (quarter, commune_key, level)
where indicators_not_met = 1 and indicators_not_assessable = 0 and result = 'not_met'
order by quarter desc, q.commune_name, level;
