insert into core.fact_finding from core.fact_finding where submission_sk = 0;
