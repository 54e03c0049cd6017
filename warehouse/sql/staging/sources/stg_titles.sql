-- Grain:  One row per commune and kind of title of an accepted submission.
-- Key:    submission_id, commune_code, kind
-- Source: the segments of titles that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_titles as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.commune_code,
    segment_row.commune_name,
    segment_row.kind,
    segment_row.total,
    segment_row.registered,
    segment_row.recognised,
    segment_row.not_applicable
from read_parquet(
    getvariable('titles_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
