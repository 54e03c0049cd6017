-- Grain:  One row per decision about a quarter.
-- Key:    decision_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_decision (
    decision_id varchar not null,
    kind varchar not null,
    quarter varchar not null,
    unit_level varchar,
    unit_code varchar,
    dataset varchar,
    digest varchar,
    is_undone boolean not null,
    reason varchar not null,
    decided_by varchar,
    decided_at timestamp not null
);
