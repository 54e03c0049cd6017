-- Grain:  One row per explanation that an office gave of a finding.
-- Key:    explanation_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_explanation (
    explanation_id varchar not null,
    finding_id varchar not null,
    reason varchar not null,
    explained_by varchar,
    explained_at timestamp not null
);
