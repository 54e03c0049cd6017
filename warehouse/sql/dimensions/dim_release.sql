-- Grain:  One row for this release.
-- Key:    release_id
-- Source: the load that builds it
-- Rules:  Filled when everything else is made. rules_digest is that of the reference data.
create table core.dim_release (
    release_id varchar not null,
    built_at timestamp not null,
    software_version varchar not null,
    rules_digest varchar not null,
    previous_release_id varchar,
    primary key (release_id)
);

comment on table core.dim_release is 'Bản công bố này | This release';
