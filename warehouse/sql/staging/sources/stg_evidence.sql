-- Grain:  One row per unit and evidence indicator of an accepted submission.
-- Key:    submission_id, unit_code, indicator
-- Source: the segments of evidence that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_evidence as
select
    segment_row.submission_id,
    segment_row.source_file,
    segment_row.source_sheet,
    segment_row.source_row,
    segment_row.unit_code,
    segment_row.unit_name,
    segment_row.indicator,
    segment_row.met,
    segment_row.document_number,
    segment_row.document_date,
    segment_row.not_applicable
from read_parquet(
    getvariable('evidence_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
