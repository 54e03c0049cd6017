select reading_failure.failures
from reading_failure
where reading_failure.submission_id = ? and reading_failure.judge_digest = ?
