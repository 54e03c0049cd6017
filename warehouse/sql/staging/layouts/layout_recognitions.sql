-- Grain:  One row per unit and decision of an accepted submission.
-- Key:    submission_id, unit_code, decision_number
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_recognitions (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    level integer not null,
    decision_number varchar not null,
    decision_date date not null,
    assessment_year integer,
    not_applicable varchar
);
