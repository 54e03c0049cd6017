delete from core.fact_submission
where submission_sk = (select max(submission_sk) from core.fact_submission);
