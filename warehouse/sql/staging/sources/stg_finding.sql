-- Grain:  One row per finding of a judgement or of a delivery.
-- Key:    none: a finding keeps its finding_id over judgements
-- Source: the segments of finding that a recorded load names
-- Rules:  Columns that an older segment lacks are null.
create view staging.stg_finding as
select
    segment_row.finding_id,
    segment_row.submission_id,
    segment_row.load_id,
    segment_row.stage,
    segment_row.rule,
    segment_row.severity,
    segment_row.file,
    segment_row.sheet,
    segment_row.row_number,
    segment_row.column_name,
    segment_row.value,
    segment_row.expected,
    segment_row.message_vi,
    segment_row.message_en,
    segment_row.remedy_vi,
    segment_row.remedy_en,
    segment_row.subject_code,
    segment_row.filename
from read_parquet(
    getvariable('finding_segments'),
    union_by_name = true,
    hive_partitioning = false,
    filename = true
) as segment_row;
