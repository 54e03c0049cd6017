update core.dim_submission
set received_at = received_at + interval 1 second
where submission_id in (select submission_id from staging.stg_receipt);
