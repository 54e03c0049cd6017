update core.fact_submission
set findings_warning = findings_warning + 1
where is_counted and submission_sk = (select min(submission_sk) from core.fact_submission);
