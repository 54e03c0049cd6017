-- Grain:  One row per commune of an accepted submission.
-- Key:    submission_id, commune_code
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_schooling (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    children_5 bigint,
    children_5_attending bigint,
    children_5_completed_preschool bigint,
    children_6 bigint,
    children_6_in_grade_1 bigint,
    children_11 bigint,
    children_11_completed_primary bigint,
    children_11_in_primary bigint,
    children_14 bigint,
    children_14_completed_primary bigint,
    youth_15_18 bigint,
    youth_15_18_lower_secondary_graduates bigint,
    youth_15_18_in_upper_secondary bigint,
    not_applicable varchar
);
