-- Grain:  One row per submission that was known and came again with an earlier receipt time.
-- Key:    submission_id, load_id
-- Source: the segments of receipt that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_receipt as
select
    segment_row.submission_id,
    segment_row.load_id,
    segment_row.quarter,
    segment_row.received_at,
    segment_row.status,
    segment_row.findings_error,
    segment_row.findings_warning,
    segment_row.filename
from read_parquet(
    getvariable('receipt_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
