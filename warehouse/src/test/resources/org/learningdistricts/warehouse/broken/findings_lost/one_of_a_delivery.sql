delete from core.fact_finding where submission_key = 0;
