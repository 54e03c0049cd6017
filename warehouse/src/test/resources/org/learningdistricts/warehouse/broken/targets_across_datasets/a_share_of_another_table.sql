insert into core.bridge_target_figure
select target_figure.* replace (other.figure_key as figure_key)
from core.bridge_target_figure as target_figure
inner join core.dim_figure as figure
    on figure.figure_key = target_figure.figure_key
inner join core.dim_figure as other
    on other.dataset <> figure.dataset
order by target_figure.target_key, other.figure_key
limit 1;
