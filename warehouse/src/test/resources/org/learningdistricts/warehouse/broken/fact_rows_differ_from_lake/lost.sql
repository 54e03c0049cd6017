delete from core.fact_literacy
where submission_sk = (select min(submission_sk) from core.fact_literacy);
