insert into core.dim_plausibility
select * replace (100000 as plausibility_sk, 'citizns' as column_name)
from core.dim_plausibility
where rule = 'figure-jumps' and dataset = 'workforce' and column_name = 'citizens';
