-- Grain:  One row per file of which a load noted the SHA-256, as no commit holds it.
-- Key:    path
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_file_sum (
    load_id varchar not null,
    path varchar not null,
    sha256 varchar not null
);
