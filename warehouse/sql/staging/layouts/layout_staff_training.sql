-- Grain:  One row per unit and staff group of an accepted submission.
-- Key:    submission_id, unit_code, staff_group
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_staff_training (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    staff_group varchar not null,
    headcount bigint,
    trained_basic_digital_skills bigint,
    not_applicable varchar
);
