-- Grain:  One row per district of an accepted submission.
-- Key:    submission_id, unit_code
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_economy (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    year integer not null,
    income_per_capita decimal(38, 18),
    income_per_capita_previous_year decimal(38, 18),
    labour_force bigint,
    employed bigint,
    labour_force_previous_year bigint,
    employed_previous_year bigint,
    not_applicable varchar
);
