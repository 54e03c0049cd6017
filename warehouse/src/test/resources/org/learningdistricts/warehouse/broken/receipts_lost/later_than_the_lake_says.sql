update core.dim_submission set received_at = received_at + interval 1 day
where submission_id in (select submission_id from staging.stg_receipt);
