-- Grain:  One row per centre of every accepted version.
-- Key:    submission_key, centre_id
-- Source: stg_learning_centres, dim_submission, dim_quarter, dim_unit
-- Rules:  A code means the commune in force on the quarter's last day; key 0 if there is none.
--         Known from the moment a load recorded the version to the moment one replaced it.
create table core.fact_learning_centre (
    submission_key integer not null,
    quarter varchar not null,
    unit_key integer not null,
    centre_id varchar not null,
    commune_code varchar not null,
    centre_name varchar,
    has_office boolean,
    has_bookshelf boolean,
    has_it_equipment boolean,
    it_in_management boolean,
    it_in_teaching boolean,
    classes bigint,
    learners bigint,
    not_applicable varchar,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    known_from timestamp not null,
    known_to timestamp,
    primary key (submission_key, centre_id),
    foreign key (submission_key) references core.dim_submission (submission_key),
    foreign key (unit_key) references core.dim_unit (unit_key)
);

insert into core.fact_learning_centre
select
    submission.submission_key,
    submission.quarter,
    coalesce(unit.unit_key, 0),
    sent.centre_id,
    sent.commune_code,
    sent.centre_name,
    sent.has_office,
    sent.has_bookshelf,
    sent.has_it_equipment,
    sent.it_in_management,
    sent.it_in_teaching,
    sent.classes,
    sent.learners,
    sent.not_applicable,
    sent.source_file,
    sent.source_sheet,
    sent.source_row,
    submission.known_from,
    submission.known_to
from staging.stg_learning_centres as sent
inner join core.dim_submission as submission
    on submission.submission_id = sent.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
left join core.dim_unit as unit
    on unit.unit_level = 'commune'
    and unit.unit_code = sent.commune_code
    and quarter.last_day between unit.valid_from and unit.valid_to;

comment on table core.fact_learning_centre is
'Trung tâm học tập cộng đồng: mọi bản | Community learning centres: every accepted version';
