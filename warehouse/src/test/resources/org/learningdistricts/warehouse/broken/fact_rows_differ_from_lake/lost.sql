delete from core.fact_literacy
where submission_key = (select min(submission_key) from core.fact_literacy);
