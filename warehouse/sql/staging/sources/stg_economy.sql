-- Grain:  One row per district of an accepted submission.
-- Key:    submission_id, unit_code
-- Source: the segments of economy that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_economy as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.unit_code,
    segment_row.unit_name,
    segment_row.year,
    segment_row.income_per_capita,
    segment_row.income_per_capita_previous_year,
    segment_row.labour_force,
    segment_row.employed,
    segment_row.labour_force_previous_year,
    segment_row.employed_previous_year,
    segment_row.not_applicable
from read_parquet(
    getvariable('economy_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
