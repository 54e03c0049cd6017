delete from core.fact_finding where submission_sk = 0;
