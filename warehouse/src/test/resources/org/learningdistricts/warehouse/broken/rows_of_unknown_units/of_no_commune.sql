update core.fact_schooling
set unit_sk = 0
where submission_sk = (select min(submission_sk) from core.fact_schooling);
