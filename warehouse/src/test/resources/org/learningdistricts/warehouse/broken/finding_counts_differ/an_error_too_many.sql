update core.fact_submission
set findings_error = findings_error + 1
where is_counted and submission_sk = (select max(submission_sk) from core.fact_submission);
