-- Grain:  One row per commune and age band of an accepted submission.
-- Key:    submission_id, commune_code, age_band
-- Source: the segments of literacy that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_literacy as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.commune_code,
    segment_row.commune_name,
    segment_row.age_band,
    segment_row.population,
    segment_row.literate_level_1,
    segment_row.literate_level_2,
    segment_row.not_applicable
from read_parquet(
    getvariable('literacy_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
