insert into core.dim_condition
select * replace (condition_key + 100000 as condition_key)
from core.dim_condition
where condition_key = (select max(condition_key) from core.dim_condition where standard <> '');
