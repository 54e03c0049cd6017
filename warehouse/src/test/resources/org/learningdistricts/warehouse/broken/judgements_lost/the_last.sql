delete from core.fact_submission
where submission_key = (select max(submission_key) from core.fact_submission);
