-- Grain:  One row per version known until before it was known.
-- Key:    submission_sk
-- Source: dim_submission
-- Rules:  known_from <= known_to.
select submission.submission_sk, submission.known_from, submission.known_to
from core.dim_submission as submission
where submission.known_to < submission.known_from;
