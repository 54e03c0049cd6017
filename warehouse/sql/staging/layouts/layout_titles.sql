-- Grain:  One row per commune and kind of title of an accepted submission.
-- Key:    submission_id, commune_code, kind
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_titles (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    kind varchar not null,
    total bigint,
    registered bigint,
    recognised bigint,
    not_applicable varchar
);
