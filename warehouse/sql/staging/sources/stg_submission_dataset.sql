-- Grain:  One row per judgement and dataset received.
-- Key:    submission_id, load_id, dataset
-- Source: the segments of submission_dataset that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_submission_dataset as
select
    segment_row.submission_id,
    segment_row.load_id,
    segment_row.dataset,
    segment_row.source_file,
    segment_row.rows,
    segment_row.filename
from read_parquet(
    getvariable('submission_dataset_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
