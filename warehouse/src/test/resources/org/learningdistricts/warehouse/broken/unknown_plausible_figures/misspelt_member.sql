insert into core.dim_plausibility
select * replace (100000 as plausibility_sk, 'famly' as member)
from core.dim_plausibility
where rule = 'stock-halved' and dataset = 'titles' and member = 'family';
