-- Grain:  One row per judgement and dataset received.
-- Key:    submission_id, load_id, dataset
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_submission_dataset (
    submission_id varchar not null,
    load_id varchar not null,
    dataset varchar not null,
    source_file varchar,
    rows bigint
);
