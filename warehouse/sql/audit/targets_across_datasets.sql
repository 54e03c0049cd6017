-- Grain:  One row per target whose figures come from several datasets.
-- Key:    target_sk
-- Source: bridge_target_figure, dim_figure
-- Rules:  Its rows could not be paired: a target is a share within the rows of one dataset.
select target_figure.target_sk, count(distinct figure.dataset) as datasets
from core.bridge_target_figure as target_figure
inner join core.dim_figure as figure
    on figure.figure_sk = target_figure.figure_sk
group by target_figure.target_sk
having count(distinct figure.dataset) > 1;
