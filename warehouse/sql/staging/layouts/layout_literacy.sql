-- Grain:  One row per commune and age band of an accepted submission.
-- Key:    submission_id, commune_code, age_band
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_literacy (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    age_band varchar not null,
    population bigint,
    literate_level_1 bigint,
    literate_level_2 bigint,
    not_applicable varchar
);
