-- Grain:  One row per judgement of a submission.
-- Key:    submission_id, load_id
-- Source: stg_submission, stg_segment
-- Rules:  A judgement is recorded when the load that named its group was.
--         Of several judgements of one submission the one recorded last counts.
create view staging.stg_judgement as
select
    submission.submission_id,
    submission.load_id,
    submission.quarter,
    submission.unit_level,
    submission.unit_code,
    submission.digest,
    submission.form,
    submission.sequence,
    submission.received_at,
    submission.status,
    submission.contract_version,
    submission.judge_digest,
    submission.findings_error,
    submission.findings_warning,
    submission.findings_info,
    submission.is_archived,
    segment.recorded_at,
    row_number() over (
        partition by submission.submission_id
        order by
            segment.recorded_at desc,
            case when submission.status = 'rejected' then 1 else 0 end,
            submission.load_id desc
    ) = 1 as is_counted
from staging.stg_submission as submission
inner join staging.stg_segment as segment
    on segment.path = submission.filename;
