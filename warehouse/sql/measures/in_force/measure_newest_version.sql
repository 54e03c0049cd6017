-- Grain:  One row per quarter and unit that should submit.
-- Key:    quarter, unit_sk
-- Source: measure_unit_in_force, dim_submission, version_in_force, dim_deadline, dim_dataset,
--         fact_submission, measure_missing_dataset, measure_exemption, measure_review, dim_quarter
-- Rules:  The newest version received, rejected ones included. In time: by the end of the due
--         day. If nothing came, all datasets are missing of which the unit is not exempt.
--         Exempt: from all datasets of its level. Withdrawn: the newest version was, or one was
--         and none is in force.
create table engine.measure_newest_version as
with expected_unit as (
    select unit.quarter, unit.unit_sk, unit.unit_level
    from engine.measure_unit_in_force as unit
    where unit.submitting_unit_sk = unit.unit_sk
),

exempt_unit as (
    select exemption.quarter, exemption.unit_sk, count(*) as datasets
    from engine.measure_exemption as exemption
    group by exemption.quarter, exemption.unit_sk
),

expected_dataset as (
    select deadline.quarter, deadline.unit_level, count(*) as datasets
    from core.dim_deadline as deadline
    inner join core.dim_quarter as quarter
        on quarter.quarter = deadline.quarter
    inner join core.dim_dataset as dataset
        on quarter.last_day between dataset.valid_from and dataset.valid_to
        and coalesce(dataset.unit_level, deadline.unit_level) = deadline.unit_level
    group by deadline.quarter, deadline.unit_level
),

withdrawn_unit as (
    select distinct submission.quarter, submission.unit_sk
    from core.dim_submission as submission
    where submission.withdrawn_at is not null
),

review as (
    select found.submission_sk, count(*) as findings_review
    from engine.measure_review as found
    group by found.submission_sk
)

select
    expected_unit.quarter,
    expected_unit.unit_sk,
    coalesce(newest.status, 'missing') as status,
    newest.version,
    current_submission.version as current_version,
    newest.received_at,
    cast(newest.received_at as date) <= deadline.due_on as is_on_time,
    coalesce(judgement.findings_error, 0) as findings_error,
    coalesce(judgement.findings_warning, 0) as findings_warning,
    coalesce(review.findings_review, 0) as findings_review,
    case
        when newest.submission_sk is null
            then coalesce(expected_dataset.datasets, 0) - coalesce(exempt_unit.datasets, 0)
        else coalesce(missing.datasets_missing, 0)
    end as datasets_missing,
    coalesce(missing.is_nil, false) as is_nil,
    coalesce(exempt_unit.datasets = expected_dataset.datasets, false) as is_exempt,
    newest.withdrawn_at is not null
        or (current_version.submission_sk is null and withdrawn.unit_sk is not null)
        as is_withdrawn
from expected_unit
inner join core.dim_deadline as deadline
    on deadline.quarter = expected_unit.quarter
    and deadline.unit_level = expected_unit.unit_level
left join expected_dataset
    on expected_dataset.quarter = expected_unit.quarter
    and expected_dataset.unit_level = expected_unit.unit_level
left join core.dim_submission as newest
    on newest.quarter = expected_unit.quarter
    and newest.unit_sk = expected_unit.unit_sk
    and newest.is_newest
left join core.fact_submission as judgement
    on judgement.submission_sk = newest.submission_sk
    and judgement.is_counted
left join engine.measure_missing_dataset as missing
    on missing.submission_sk = newest.submission_sk
left join exempt_unit
    on exempt_unit.quarter = expected_unit.quarter
    and exempt_unit.unit_sk = expected_unit.unit_sk
left join review
    on review.submission_sk = newest.submission_sk
left join engine.version_in_force as current_version
    on current_version.quarter = expected_unit.quarter
    and current_version.unit_sk = expected_unit.unit_sk
left join withdrawn_unit as withdrawn
    on withdrawn.quarter = expected_unit.quarter
    and withdrawn.unit_sk = expected_unit.unit_sk
left join core.dim_submission as current_submission
    on current_submission.submission_sk = current_version.submission_sk;

comment on table engine.measure_newest_version is
'Bản mới nhận nhất của từng đơn vị | Newest version received of each unit';
