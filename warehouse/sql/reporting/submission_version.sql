-- Grain:  One row per version ever received, refused ones too.
-- Key:    submission_key; also quarter, unit_key, version
-- Source: dim_submission, fact_submission, fact_submission_dataset, measure_replaced_version,
--         dim_unit, dim_quarter
-- Rules:  A version is in force from known_from to known_to; if both are one moment, it never was.
--         A refused one that was judged again was recorded when it first was.
create view reporting.submission_version as
with judged as (
    select
        judgement.quarter,
        judgement.submission_sk,
        min(judgement.recorded_at) as recorded_at,
        max(judgement.findings_error) filter (where judgement.is_counted) as findings_error,
        max(judgement.findings_warning) filter (where judgement.is_counted) as findings_warning
    from core.fact_submission as judgement
    group by judgement.quarter, judgement.submission_sk
),

counted as (
    select
        received.quarter,
        received.submission_sk,
        count(*) as datasets,
        cast(sum(received.row_count) as bigint) as rows
    from core.fact_submission_dataset as received
    group by received.quarter, received.submission_sk
)

select
    submission.quarter,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.unit_key,
    unit.name as unit_name,
    submission.submission_key,
    submission.version,
    submission.sequence,
    submission.received_at,
    judged.recorded_at,
    submission.status as verdict,
    submission.contract_version as template_version,
    coalesce(counted.datasets, 0) as datasets,
    coalesce(counted.rows, 0) as rows,
    judged.findings_error,
    judged.findings_warning,
    submission.known_from,
    submission.known_to,
    later.submission_key as replaced_by,
    submission.digest,
    concat(
        submission.quarter, '/', submission.unit_code, '/',
        strftime(submission.received_at, '%Y%m%d-%H%M%S'), '-', left(submission.digest, 8),
        '/report.html'
    ) as report_path,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number
from core.dim_submission as submission
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
inner join core.dim_unit as unit
    on unit.unit_sk = submission.unit_sk
inner join judged
    on judged.quarter = submission.quarter
    and judged.submission_sk = submission.submission_sk
left join counted
    on counted.quarter = submission.quarter
    and counted.submission_sk = submission.submission_sk
left join engine.measure_replaced_version as replaced
    on replaced.quarter = submission.quarter
    and replaced.submission_sk = submission.submission_sk
left join core.dim_submission as later
    on later.quarter = replaced.quarter
    and later.submission_sk = replaced.replaced_by_sk;

comment on view reporting.submission_version is
'Mọi phiên bản báo cáo đã nhận | Every version ever received';
