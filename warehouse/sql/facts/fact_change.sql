-- Grain:  One row per column that differs from the previous release, per row that came or went
--         since, and per unit of a quarter that the previous release lacks.
-- Key:    entity, quarter, unit_level, unit_code, unit_valid_from, key, kind, column_name
-- Source: the previous release
-- Rules:  Filled when everything else is made. The rows of a quarter that the previous release
--         lacks are not listed: kind "quarter_added" stands for all of a unit's. It refers to no
--         dimension: a quarter or unit may be gone.
create table core.fact_change (
    entity varchar not null,
    quarter varchar not null,
    unit_level varchar,
    unit_code varchar,
    unit_valid_from date,
    unit_name varchar,
    key varchar not null,
    kind varchar not null,
    column_name varchar,
    old_value varchar,
    new_value varchar,
    cause varchar not null,
    submission_key varchar,
    is_major boolean not null
);

comment on table core.fact_change is
'Thay đổi so với bản công bố trước | Changes since the previous release';
