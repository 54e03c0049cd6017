-- Grain:  One row per judgement of a submission.
-- Key:    submission_id, load_id
-- Source: the segments of submission that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_submission as
select
    segment_row.submission_id,
    segment_row.load_id,
    segment_row.quarter,
    segment_row.unit_level,
    segment_row.unit_code,
    segment_row.digest,
    segment_row.form,
    segment_row.sequence,
    segment_row.received_at,
    segment_row.status,
    segment_row.contract_version,
    segment_row.judge_digest,
    segment_row.findings_error,
    segment_row.findings_warning,
    segment_row.findings_info,
    segment_row.is_archived,
    segment_row.filename
from read_parquet(
    getvariable('submission_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
