-- Grain: One row per submission that could not be read
select reading_failure.submission_id, reading_failure.failures
from reading_failure
where reading_failure.judge_digest = ?
