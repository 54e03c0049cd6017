-- Grain:  One row per centre of an accepted submission.
-- Key:    submission_id, centre_id
-- Source: the segments of learning_centres that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_learning_centres as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.centre_id,
    segment_row.commune_code,
    segment_row.commune_name,
    segment_row.centre_name,
    segment_row.has_office,
    segment_row.has_bookshelf,
    segment_row.has_it_equipment,
    segment_row.it_in_management,
    segment_row.it_in_teaching,
    segment_row.classes,
    segment_row.learners,
    segment_row.not_applicable
from read_parquet(
    getvariable('learning_centres_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
