-- Grain:  One row per unit that qualifies at a level at which it is not recognised.
-- Key:    submission_sk, unit_sk
-- Source: measure_verdict, dim_plausibility, dim_quarter
-- Rules:  The lowest such level, as the next one is applied for after it.
create view engine.measure_qualified_not_recognised as
select
    verdict.submission_sk,
    plausible.rule,
    plausible.dataset,
    verdict.unit_sk,
    plausible.member,
    plausible.column_name,
    cast(min(verdict.level) as varchar) as value,
    cast(null as varchar) as expected,
    cast(null as varchar) as file,
    cast(null as varchar) as sheet,
    cast(null as integer) as row_number,
    cast(verdict.unit_sk as bigint) as place,
    plausible.listed
from engine.measure_verdict as verdict
inner join core.dim_quarter as quarter
    on quarter.quarter = verdict.quarter
inner join core.dim_plausibility as plausible
    on plausible.rule = 'qualified-not-recognised'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
where verdict.is_qualified and not verdict.is_recognised
group by
    verdict.submission_sk,
    verdict.unit_sk,
    plausible.rule,
    plausible.dataset,
    plausible.member,
    plausible.column_name,
    plausible.listed;

comment on view engine.measure_qualified_not_recognised is
'Đơn vị đạt nhưng chưa được công nhận | Units that qualify but are not recognised';
