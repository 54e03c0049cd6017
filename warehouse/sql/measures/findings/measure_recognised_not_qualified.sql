-- Grain:  One row per unit that is recognised at a level at which its figures fail.
-- Key:    submission_sk, unit_sk
-- Source: measure_verdict, fact_recognition, dim_plausibility, dim_quarter
-- Rules:  The lowest such level. Shown at the newest decision of that level or above.
create view engine.measure_recognised_not_qualified as
with failing as (
    select
        verdict.submission_sk,
        verdict.quarter,
        verdict.unit_sk,
        verdict.level,
        concat(verdict.indicators_met, '/', verdict.indicators_total) as indicators
    from engine.measure_verdict as verdict
    where verdict.is_recognised and not verdict.is_qualified
),

decision as (
    select
        failing.submission_sk,
        failing.quarter,
        failing.unit_sk,
        failing.level,
        failing.indicators,
        fact.source_file,
        fact.source_sheet,
        fact.source_row,
        row_number() over (
            partition by failing.submission_sk, failing.unit_sk
            order by failing.level, fact.decision_date desc, fact.source_row
        ) as place
    from failing
    inner join core.fact_recognition as fact
        on fact.submission_sk = failing.submission_sk
        and fact.unit_sk = failing.unit_sk
        and fact.level >= failing.level
)

select
    decision.submission_sk,
    plausible.rule,
    plausible.dataset,
    decision.unit_sk,
    plausible.member,
    plausible.column_name,
    cast(decision.level as varchar) as value,
    decision.indicators as expected,
    decision.source_file as file,
    decision.source_sheet as sheet,
    decision.source_row as row_number,
    cast(decision.unit_sk as bigint) as place,
    plausible.listed
from decision
inner join core.dim_quarter as quarter
    on quarter.quarter = decision.quarter
inner join core.dim_plausibility as plausible
    on plausible.rule = 'recognised-not-qualified'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
where decision.place = 1;

comment on view engine.measure_recognised_not_qualified is
'Đơn vị được công nhận nhưng không đạt | Units that are recognised but fail';
