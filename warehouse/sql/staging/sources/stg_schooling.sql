-- Grain:  One row per commune of an accepted submission.
-- Key:    submission_id, commune_code
-- Source: the segments of schooling that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_schooling as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.commune_code,
    segment_row.commune_name,
    segment_row.children_5,
    segment_row.children_5_attending,
    segment_row.children_5_completed_preschool,
    segment_row.children_6,
    segment_row.children_6_in_grade_1,
    segment_row.children_11,
    segment_row.children_11_completed_primary,
    segment_row.children_11_in_primary,
    segment_row.children_14,
    segment_row.children_14_completed_primary,
    segment_row.youth_15_18,
    segment_row.youth_15_18_lower_secondary_graduates,
    segment_row.youth_15_18_in_upper_secondary,
    segment_row.not_applicable
from read_parquet(
    getvariable('schooling_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
