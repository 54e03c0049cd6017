-- Grain:  One row per load and group that it recorded.
-- Key:    load_id, group_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_load (
    load_id varchar not null,
    recorded_at timestamp not null,
    group_id varchar not null,
    commit_sha256 varchar,
    file_sum_sha256 varchar
);
