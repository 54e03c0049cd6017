-- Grain:  One row per commune of an accepted submission.
-- Key:    submission_id, commune_code
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_workforce (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    citizens bigint,
    population_15_plus bigint,
    technically_qualified bigint,
    university_or_above bigint,
    not_applicable varchar
);
