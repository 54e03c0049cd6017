-- Grain:  One row per unit and evidence indicator of every accepted version.
-- Key:    submission_key, unit_code, indicator
-- Source: stg_evidence, dim_submission, dim_quarter, dim_unit
-- Rules:  A code means the unit in force on the quarter's last day: the sender or a commune.
--         Known from the moment a load recorded the version to the moment one replaced it.
create table core.fact_evidence (
    submission_key integer not null,
    quarter varchar not null,
    unit_key integer not null,
    unit_code varchar not null,
    indicator varchar not null,
    met boolean,
    document_number varchar,
    document_date date,
    not_applicable varchar,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    known_from timestamp not null,
    known_to timestamp,
    primary key (submission_key, unit_code, indicator),
    foreign key (submission_key) references core.dim_submission (submission_key),
    foreign key (unit_key) references core.dim_unit (unit_key)
);

insert into core.fact_evidence
select
    submission.submission_key,
    submission.quarter,
    coalesce(unit.unit_key, 0),
    sent.unit_code,
    sent.indicator,
    sent.met,
    sent.document_number,
    sent.document_date,
    sent.not_applicable,
    sent.source_file,
    sent.source_sheet,
    sent.source_row,
    submission.known_from,
    submission.known_to
from staging.stg_evidence as sent
inner join core.dim_submission as submission
    on submission.submission_id = sent.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
left join core.dim_unit as unit
    on unit.unit_level = case
        when sent.unit_code = submission.unit_code then submission.unit_level
        else 'commune'
    end
    and unit.unit_code = sent.unit_code
    and quarter.last_day between unit.valid_from and unit.valid_to;

comment on table core.fact_evidence is
'Minh chứng: mọi phiên bản được chấp nhận | Evidence: every accepted version';
