-- The contract has the column, but no rule has read it before.
insert into core.dim_figure
select * replace (
    100000 as figure_sk, 'learning_centres.has_office' as figure, 'learning_centres' as dataset,
    'has_office' as column_name
)
from core.dim_figure
limit 1;
