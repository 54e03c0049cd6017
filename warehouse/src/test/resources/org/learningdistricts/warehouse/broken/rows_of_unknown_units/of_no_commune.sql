update core.fact_schooling
set unit_key = 0
where submission_key = (select min(submission_key) from core.fact_schooling);
