-- Grain: One row per judgement of a submission
-- Parameters: the files of the ledger's table submission
select
    parse_filename(submission.filename, true) as group_id,
    submission.load_id,
    submission.submission_id,
    submission.quarter,
    submission.unit_level,
    submission.unit_code,
    submission.digest,
    submission.form,
    submission.sequence,
    submission.received_at,
    submission.status,
    submission.contract_version,
    submission.judge_digest,
    submission.findings_error,
    submission.findings_warning,
    submission.findings_info,
    submission.is_archived
from read_parquet(?, filename = true) as submission
order by group_id, submission.submission_id
