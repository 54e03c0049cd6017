-- Grain:  One row per judgement of a submission.
-- Key:    submission_id, load_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_submission (
    submission_id varchar not null,
    load_id varchar not null,
    quarter varchar not null,
    unit_level varchar not null,
    unit_code varchar not null,
    digest varchar not null,
    form varchar,
    sequence bigint,
    received_at timestamp not null,
    status varchar not null,
    contract_version varchar,
    judge_digest varchar,
    findings_error bigint,
    findings_warning bigint,
    findings_info bigint,
    is_archived boolean
);
