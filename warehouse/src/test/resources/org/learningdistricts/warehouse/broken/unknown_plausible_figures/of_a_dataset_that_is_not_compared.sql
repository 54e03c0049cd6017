-- Its rows are decisions, each of its own quarter.
insert into core.dim_plausibility
select * replace (100000 as plausibility_sk, 'recognitions' as dataset)
from core.dim_plausibility
where rule = 'figures-sent-again' and dataset = 'titles';
