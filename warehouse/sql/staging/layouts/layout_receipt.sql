-- Grain:  One row per submission that was known and came again with an earlier receipt time.
-- Key:    submission_id, load_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_receipt (
    submission_id varchar not null,
    load_id varchar not null,
    quarter varchar not null,
    received_at timestamp not null,
    status varchar not null,
    findings_error bigint not null,
    findings_warning bigint not null
);
