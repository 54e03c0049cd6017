insert into core.dim_figure
select * replace (
    100000 as figure_sk, 'libraries.population' as figure, 'libraries' as dataset,
    'population' as column_name
)
from core.dim_figure
limit 1;
