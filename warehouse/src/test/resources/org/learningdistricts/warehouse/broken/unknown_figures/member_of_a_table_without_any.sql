insert into core.dim_figure
select * replace (
    100000 as figure_sk, 'workforce.citizens[family]' as figure, 'family' as member
)
from core.dim_figure
where dataset = 'workforce'
limit 1;
