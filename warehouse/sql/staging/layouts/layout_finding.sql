-- Grain:  One row per finding of a judgement or of a delivery.
-- Key:    none: a finding keeps its finding_id over judgements
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_finding (
    finding_id varchar not null,
    submission_id varchar,
    load_id varchar not null,
    stage varchar,
    rule varchar not null,
    severity varchar,
    file varchar,
    sheet varchar,
    row_number bigint,
    column_name varchar,
    value varchar,
    expected varchar,
    message_vi varchar,
    message_en varchar,
    remedy_vi varchar,
    remedy_en varchar,
    subject_code varchar
);
