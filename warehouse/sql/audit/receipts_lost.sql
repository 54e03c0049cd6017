-- Grain:  One row per submission that the warehouse says was received later than the lake says.
-- Key:    submission_id
-- Source: stg_receipt, stg_judgement, dim_submission
-- Rules:  No receipt time is earlier than that of its version, of those that came after the
--         judgement that counts.
select receipt.submission_id, min(receipt.received_at) as received_at
from staging.stg_receipt as receipt
left join core.dim_submission as submission
    on submission.submission_id = receipt.submission_id
left join staging.stg_judgement as judgement
    on judgement.submission_id = receipt.submission_id
    and judgement.is_counted
where coalesce(judgement.load_id, '') < receipt.load_id
    and (submission.received_at is null or submission.received_at > receipt.received_at)
group by receipt.submission_id;
