-- Grain:  One row per submission that the warehouse says was received later than the lake says.
-- Key:    submission_id
-- Source: stg_receipt, dim_submission
-- Rules:  No receipt time is earlier than that of its version.
select receipt.submission_id, min(receipt.received_at) as received_at
from staging.stg_receipt as receipt
left join core.dim_submission as submission
    on submission.submission_id = receipt.submission_id
where submission.received_at is null or submission.received_at > receipt.received_at
group by receipt.submission_id;
