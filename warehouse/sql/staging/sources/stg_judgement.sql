-- Grain:  One row per judgement of a submission.
-- Key:    submission_id, load_id
-- Source: stg_submission, stg_receipt, stg_segment, stg_decision
-- Rules:  A judgement is recorded when the load that named its group was.
--         Of several judgements of one submission the one recorded last counts.
--         For that one the earliest receipt time that came after it counts, with the status and
--         the counts that follow from it: a judgement knows the times before it. receipt_load_id
--         is the load that brought the time, null if the judgement did.
--         withdrawn_at: when it was decided that the version counts no more, null if it may.
create view staging.stg_judgement as
with judged as (
    select
        submission.*,
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
        on segment.path = submission.filename
),

ranked_receipt as (
    select
        receipt.*,
        row_number() over (
            partition by receipt.submission_id
            order by receipt.received_at, receipt.load_id
        ) as place
    from staging.stg_receipt as receipt
    inner join judged
        on judged.submission_id = receipt.submission_id
        and judged.is_counted
        and judged.load_id < receipt.load_id
)

select
    judged.submission_id,
    judged.load_id,
    judged.quarter,
    judged.unit_level,
    judged.unit_code,
    judged.digest,
    judged.form,
    judged.sequence,
    coalesce(earlier.received_at, judged.received_at) as received_at,
    coalesce(earlier.status, judged.status) as status,
    judged.contract_version,
    judged.judge_digest,
    coalesce(earlier.findings_error, judged.findings_error) as findings_error,
    coalesce(earlier.findings_warning, judged.findings_warning) as findings_warning,
    judged.findings_info,
    judged.is_archived,
    judged.recorded_at,
    judged.is_counted,
    earlier.load_id as receipt_load_id,
    withdrawal.decided_at as withdrawn_at
from judged
left join ranked_receipt as earlier
    on earlier.submission_id = judged.submission_id
    and earlier.place = 1
    and earlier.received_at < judged.received_at
    and judged.is_counted
left join staging.stg_decision as withdrawal
    on withdrawal.kind = 'withdrawal'
    and withdrawal.quarter = judged.quarter
    and withdrawal.unit_level = judged.unit_level
    and withdrawal.unit_code = judged.unit_code
    and withdrawal.digest = judged.digest
    and withdrawal.is_in_force;
