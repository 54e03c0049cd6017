-- Grain:  One row per quarter, unit and condition of kind share that can be assessed.
-- Key:    unit_quarter_sk, condition_sk
-- Source: measure_figure_sum, measure_unit_condition, dim_condition
-- Rules:  met: 100 x numerator >= threshold x denominator. Not assessable if an input is missing
--         or the denominator is 0. surplus is the difference of the two sides.
create view engine.measure_share_condition as
with share as (
    select distinct condition.numerator_sk, condition.denominator_sk
    from core.dim_condition as condition
    where condition.rule = 'share'
),

compared as (
    select
        numerator.unit_quarter_sk,
        share.numerator_sk,
        share.denominator_sk,
        cast(numerator.count_value as decimal(18, 0)) as numerator,
        cast(denominator.count_value as decimal(18, 0)) as denominator
    from share
    inner join engine.measure_figure_sum as numerator
        on numerator.figure_sum_sk = share.numerator_sk
        and numerator.count_value is not null
    inner join engine.measure_figure_sum as denominator
        on denominator.unit_quarter_sk = numerator.unit_quarter_sk
        and denominator.figure_sum_sk = share.denominator_sk
        and denominator.count_value > 0
)

select
    compared.unit_quarter_sk,
    condition.condition_sk,
    condition.threshold_pct,
    compared.numerator,
    compared.denominator,
    100 * compared.numerator - condition.threshold_pct * compared.denominator as surplus,
    100 * compared.numerator >= condition.threshold_pct * compared.denominator as is_met
from compared
inner join engine.measure_unit_condition as condition
    on condition.unit_quarter_sk = compared.unit_quarter_sk
    and condition.numerator_sk = compared.numerator_sk
    and condition.denominator_sk = compared.denominator_sk
    and condition.rule = 'share';

comment on view engine.measure_share_condition is
'Điều kiện về tỷ lệ | Conditions on a share';
