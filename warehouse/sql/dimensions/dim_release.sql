-- Grain:  One row for this release.
-- Key:    release_id
-- Source: the load that builds it
-- Rules:  Filled when everything else is made. rules_digest is that of the reference data. rules_as
--         is then for a file as of a moment that goes by the rules of that moment, else now.
create table core.dim_release (
    release_id varchar not null,
    built_at timestamp not null,
    recorded_to timestamp,
    as_of timestamp,
    rules_as varchar not null,
    is_rules_assumed boolean not null,
    software_version varchar not null,
    rules_digest varchar not null,
    previous_release_id varchar,
    primary key (release_id)
);

comment on table core.dim_release is 'Bản công bố này | This release';
