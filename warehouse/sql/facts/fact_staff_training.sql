-- Grain:  One row per unit and staff group of every accepted version.
-- Key:    submission_key, unit_code, staff_group
-- Source: stg_staff_training, dim_submission, dim_quarter, dim_unit
-- Rules:  A code means the unit in force on the quarter's last day: the sender or a commune.
--         Known from the moment a load recorded the version to the moment one replaced it.
create table core.fact_staff_training (
    submission_key integer not null,
    quarter varchar not null,
    unit_key integer not null,
    unit_code varchar not null,
    staff_group varchar not null,
    headcount bigint,
    trained_basic_digital_skills bigint,
    not_applicable varchar,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    known_from timestamp not null,
    known_to timestamp,
    primary key (submission_key, unit_code, staff_group),
    foreign key (submission_key) references core.dim_submission (submission_key),
    foreign key (unit_key) references core.dim_unit (unit_key)
);

insert into core.fact_staff_training
select
    submission.submission_key,
    submission.quarter,
    coalesce(unit.unit_key, 0),
    sent.unit_code,
    sent.staff_group,
    sent.headcount,
    sent.trained_basic_digital_skills,
    sent.not_applicable,
    sent.source_file,
    sent.source_sheet,
    sent.source_row,
    submission.known_from,
    submission.known_to
from staging.stg_staff_training as sent
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

comment on table core.fact_staff_training is
'Bồi dưỡng kỹ năng số: mọi bản được chấp nhận | Digital skills training: every accepted version';
