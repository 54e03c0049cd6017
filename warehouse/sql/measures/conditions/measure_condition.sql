-- Grain:  One row per quarter, unit, indicator and condition that decides it, and per basis of the
--         share of communes.
-- Key:    unit_quarter_sk, indicator_sk, condition_sk, basis
-- Source: measure_indicator_part, measure_summed_condition, measure_commune_share, dim_condition
-- Rules:  basis is empty but for the share of communes. Figures are shown as far as they are
--         known: counts, or one amount. On basis official the communes that count are known only
--         where recognitions were received.
create view engine.measure_condition as
select
    part.unit_quarter_sk,
    part.indicator_sk,
    part.condition_sk,
    '' as basis,
    case when part.is_met then 'met' else 'not_met' end as result,
    cast(part.numerator as bigint) as count,
    cast(part.denominator as bigint) as total,
    cast(null as bigint) as previous_count,
    cast(null as bigint) as previous_total,
    cast(null as decimal(38, 18)) as amount,
    cast(null as decimal(38, 18)) as previous_amount,
    cast(null as bigint) as undecided,
    cast(null as varchar) as missing,
    cast(null as varchar) as missing_vi,
    cast(null as varchar) as missing_en
from engine.measure_indicator_part as part
inner join core.dim_condition as condition
    on condition.condition_sk = part.condition_sk
    and condition.rule <> 'increase'
union all
select
    summed.unit_quarter_sk,
    summed.indicator_sk,
    summed.condition_sk,
    '',
    summed.result,
    summed.count,
    summed.total,
    summed.previous_count,
    summed.previous_total,
    summed.amount,
    summed.previous_amount,
    null,
    summed.missing,
    summed.missing_vi,
    summed.missing_en
from engine.measure_summed_condition as summed
union all
select
    share.unit_quarter_sk,
    share.indicator_sk,
    share.condition_sk,
    share.basis,
    share.result,
    case
        when share.basis = 'computed' or share.result <> 'not_assessable'
            then share.communes_counted
    end,
    share.communes_total,
    null,
    null,
    null,
    null,
    case when share.basis = 'computed' then share.communes_undecided end,
    null,
    null,
    null
from engine.measure_commune_share as share;

comment on view engine.measure_condition is
'Kết quả từng điều kiện | Result of each condition';
