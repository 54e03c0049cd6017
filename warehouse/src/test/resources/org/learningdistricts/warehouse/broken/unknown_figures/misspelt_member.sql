insert into core.dim_figure
select * replace (100000 as figure_sk, 'titles.recognised[citizn]' as figure, 'citizn' as member)
from core.dim_figure
where dataset = 'titles'
limit 1;
