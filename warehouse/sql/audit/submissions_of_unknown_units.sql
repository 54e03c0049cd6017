-- Grain:  One row per submission whose sender is no unit in force.
-- Key:    submission_sk
-- Source: dim_submission
-- Rules:  Its figures would silently count for nobody.
select submission.submission_sk, submission.submission_id
from core.dim_submission as submission
where submission.unit_sk = 0 and submission.submission_sk <> 0;
