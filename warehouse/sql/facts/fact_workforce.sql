-- Grain:  One row per commune of every accepted version.
-- Key:    submission_key, commune_code
-- Source: stg_workforce, dim_submission, dim_quarter, dim_unit
-- Rules:  A code means the commune in force on the quarter's last day; key 0 if there is none.
--         Known from the moment a load recorded the version to the moment one replaced it.
create table core.fact_workforce (
    submission_key integer not null,
    quarter varchar not null,
    unit_key integer not null,
    commune_code varchar not null,
    citizens bigint,
    population_15_plus bigint,
    technically_qualified bigint,
    university_or_above bigint,
    not_applicable varchar,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    known_from timestamp not null,
    known_to timestamp,
    primary key (submission_key, commune_code),
    foreign key (submission_key) references core.dim_submission (submission_key),
    foreign key (unit_key) references core.dim_unit (unit_key)
);

insert into core.fact_workforce
select
    submission.submission_key,
    submission.quarter,
    coalesce(unit.unit_key, 0),
    sent.commune_code,
    sent.citizens,
    sent.population_15_plus,
    sent.technically_qualified,
    sent.university_or_above,
    sent.not_applicable,
    sent.source_file,
    sent.source_sheet,
    sent.source_row,
    submission.known_from,
    submission.known_to
from staging.stg_workforce as sent
inner join core.dim_submission as submission
    on submission.submission_id = sent.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
left join core.dim_unit as unit
    on unit.unit_level = 'commune'
    and unit.unit_code = sent.commune_code
    and quarter.last_day between unit.valid_from and unit.valid_to;

comment on table core.fact_workforce is
'Trình độ công dân: mọi bản được chấp nhận | Qualifications of citizens: every accepted version';
