update core.dim_submission
set received_at = null
where submission_id in (select submission_id from staging.stg_receipt);
