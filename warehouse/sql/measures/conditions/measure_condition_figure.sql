-- Grain:  One row per condition and figure that it reads.
-- Key:    condition_sk, figure_sk
-- Source: measure_condition_sum, bridge_figure_sum
-- Rules:  Those of the year before too.
create view engine.measure_condition_figure as
select distinct
    compared.condition_sk,
    part.figure_sk
from engine.measure_condition_sum as compared
inner join core.bridge_figure_sum as part
    on part.figure_sum_sk = compared.figure_sum_sk;

comment on view engine.measure_condition_figure is
'Số liệu mà điều kiện dùng | Figures that a condition reads';
