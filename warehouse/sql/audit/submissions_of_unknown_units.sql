-- Grain:  One row per submission whose sender is no unit in force.
-- Key:    submission_key
-- Source: dim_submission
-- Rules:  Its figures would silently count for nobody.
select submission.submission_key, submission.submission_id
from core.dim_submission as submission
where submission.unit_key = 0 and submission.submission_key <> 0;
