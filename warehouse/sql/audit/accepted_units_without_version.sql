-- Grain:  One row per unit and quarter accepted once but with no version in force.
-- Key:    quarter, unit_sk
-- Source: dim_submission, version_in_force
-- Rules:  What was accepted stays in force until a version of higher precedence replaces it, or
--         people withdraw it.
select distinct submission.quarter, submission.unit_sk
from core.dim_submission as submission
left join engine.version_in_force as version
    on version.quarter = submission.quarter
    and version.unit_sk = submission.unit_sk
where submission.status <> 'rejected'
    and submission.withdrawn_at is null
    and submission.unit_sk <> 0
    and version.submission_sk is null;
