-- Grain:  One row per loss that a person accepted.
-- Key:    group_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_loss (
    group_id varchar not null,
    load_id varchar,
    reason varchar not null,
    accepted_by varchar,
    accepted_at timestamp not null
);
