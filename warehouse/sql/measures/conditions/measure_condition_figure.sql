-- Grain:  One row per condition and figure that it reads.
-- Key:    condition_sk, figure_sk
-- Source: dim_condition, bridge_figure_sum
-- Rules:  Those of the year before too.
create view measures.measure_condition_figure as
with read_sum as (
    select condition_sk, numerator_sk as figure_sum_sk from core.dim_condition
    union
    select condition_sk, denominator_sk from core.dim_condition
    union
    select condition_sk, previous_numerator_sk from core.dim_condition
    union
    select condition_sk, previous_denominator_sk from core.dim_condition
)

select distinct
    read_sum.condition_sk,
    part.figure_sk
from read_sum
inner join core.bridge_figure_sum as part
    on part.figure_sum_sk = read_sum.figure_sum_sk;

comment on view measures.measure_condition_figure is
'Số liệu mà điều kiện dùng | Figures that a condition reads';
