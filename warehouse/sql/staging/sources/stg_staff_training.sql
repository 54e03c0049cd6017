-- Grain:  One row per unit and staff group of an accepted submission.
-- Key:    submission_id, unit_code, staff_group
-- Source: the segments of staff_training that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_staff_training as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.unit_code,
    segment_row.unit_name,
    segment_row.staff_group,
    segment_row.headcount,
    segment_row.trained_basic_digital_skills,
    segment_row.not_applicable
from read_parquet(
    getvariable('staff_training_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
