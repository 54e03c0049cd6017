-- Grain:  One row per centre of an accepted submission.
-- Key:    submission_id, centre_id
-- Source: the lake's format, agreed with the jobs
-- Rules:  Holds no rows: an empty segment of this shape stands in where the lake has none.
create table staging.layout_learning_centres (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    centre_id varchar not null,
    commune_code varchar not null,
    commune_name varchar,
    centre_name varchar,
    has_office boolean,
    has_bookshelf boolean,
    has_it_equipment boolean,
    it_in_management boolean,
    it_in_teaching boolean,
    classes bigint,
    learners bigint,
    not_applicable varchar
);
