-- Grain:  One row per condition and sum of figures that it compares.
-- Key:    condition_sk, role
-- Source: dim_condition
-- Rules:  role says as what: numerator, denominator, previous_numerator, previous_denominator.
create view engine.measure_condition_sum as
select condition_sk, 'numerator' as role, numerator_sk as figure_sum_sk
from core.dim_condition
where numerator_sk is not null
union all
select condition_sk, 'denominator', denominator_sk
from core.dim_condition
where denominator_sk is not null
union all
select condition_sk, 'previous_numerator', previous_numerator_sk
from core.dim_condition
where previous_numerator_sk is not null
union all
select condition_sk, 'previous_denominator', previous_denominator_sk
from core.dim_condition
where previous_denominator_sk is not null;

comment on view engine.measure_condition_sum is
'Tổng số liệu mà điều kiện so sánh | Sums of figures that conditions compare';
