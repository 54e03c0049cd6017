-- Grain:  One row per unit and evidence indicator of an accepted submission.
-- Key:    submission_id, unit_code, indicator
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_evidence (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    indicator varchar not null,
    met boolean,
    document_number varchar,
    document_date date,
    not_applicable varchar
);
