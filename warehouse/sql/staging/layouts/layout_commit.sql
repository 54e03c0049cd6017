-- Grain:  One row per file that a group committed.
-- Key:    path
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_commit (
    group_id varchar not null,
    load_id varchar not null,
    table_name varchar not null,
    quarter varchar,
    path varchar not null,
    row_count bigint,
    sha256 varchar
);
