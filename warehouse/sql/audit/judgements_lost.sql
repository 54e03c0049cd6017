-- Grain:  One row per judgement of the lake that the warehouse lacks.
-- Key:    submission_id, load_id
-- Source: stg_submission, fact_submission, dim_submission
-- Rules:  Every recorded judgement is a row of fact_submission.
select judgement.submission_id, judgement.load_id
from staging.stg_submission as judgement
left join core.dim_submission as submission
    on submission.submission_id = judgement.submission_id
left join core.fact_submission as fact
    on fact.submission_sk = submission.submission_sk
    and fact.load_id = judgement.load_id
where fact.submission_sk is null;
