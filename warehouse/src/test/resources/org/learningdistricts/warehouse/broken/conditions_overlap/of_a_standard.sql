insert into core.dim_condition
select * replace (condition_sk + 100000 as condition_sk)
from core.dim_condition
where condition_sk = (select max(condition_sk) from core.dim_condition where standard <> '');
