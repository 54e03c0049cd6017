insert into core.bridge_target_figure
select target_figure.* replace (other.figure_sk as figure_sk)
from core.bridge_target_figure as target_figure
inner join core.dim_figure as figure
    on figure.figure_sk = target_figure.figure_sk
inner join core.dim_figure as other
    on other.dataset <> figure.dataset
order by target_figure.target_sk, other.figure_sk
limit 1;
