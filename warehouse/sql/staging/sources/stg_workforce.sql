-- Grain:  One row per commune of an accepted submission.
-- Key:    submission_id, commune_code
-- Source: the segments of workforce that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_workforce as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.commune_code,
    segment_row.commune_name,
    segment_row.citizens,
    segment_row.population_15_plus,
    segment_row.technically_qualified,
    segment_row.university_or_above,
    segment_row.not_applicable
from read_parquet(
    getvariable('workforce_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
