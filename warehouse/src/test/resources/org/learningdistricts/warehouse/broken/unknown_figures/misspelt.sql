insert into core.dim_figure
select * replace (
    100000 as figure_sk, 'literacy.literat' as figure, 'literat' as column_name
)
from core.dim_figure
where dataset = 'literacy'
limit 1;
