update core.fact_submission
set findings_error = findings_error + 1
where is_counted and submission_key = (select max(submission_key) from core.fact_submission);
