-- Grain:  One row per unit and decision of an accepted submission.
-- Key:    submission_id, unit_code, decision_number
-- Source: the segments of recognitions that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_recognitions as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.unit_code,
    segment_row.unit_name,
    segment_row.level,
    segment_row.decision_number,
    segment_row.decision_date,
    segment_row.assessment_year,
    segment_row.not_applicable
from read_parquet(
    getvariable('recognitions_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
