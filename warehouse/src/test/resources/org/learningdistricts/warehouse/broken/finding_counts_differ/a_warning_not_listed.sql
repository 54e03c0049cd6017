update core.fact_submission
set findings_warning = findings_warning + 1
where is_counted and submission_key = (select min(submission_key) from core.fact_submission);
