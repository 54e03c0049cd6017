-- Grain:  One row per commune of every accepted version.
-- Key:    submission_key, commune_code
-- Source: stg_schooling, dim_submission, dim_quarter, dim_unit
-- Rules:  A code means the commune in force on the quarter's last day; key 0 if there is none.
--         Known from the moment a load recorded the version to the moment one replaced it.
create table core.fact_schooling (
    submission_key integer not null,
    quarter varchar not null,
    unit_key integer not null,
    commune_code varchar not null,
    children_5 bigint,
    children_5_attending bigint,
    children_5_completed_preschool bigint,
    children_6 bigint,
    children_6_in_grade_1 bigint,
    children_11 bigint,
    children_11_completed_primary bigint,
    children_11_in_primary bigint,
    children_14 bigint,
    children_14_completed_primary bigint,
    youth_15_18 bigint,
    youth_15_18_lower_secondary_graduates bigint,
    youth_15_18_in_upper_secondary bigint,
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

insert into core.fact_schooling
select
    submission.submission_key,
    submission.quarter,
    coalesce(unit.unit_key, 0),
    sent.commune_code,
    sent.children_5,
    sent.children_5_attending,
    sent.children_5_completed_preschool,
    sent.children_6,
    sent.children_6_in_grade_1,
    sent.children_11,
    sent.children_11_completed_primary,
    sent.children_11_in_primary,
    sent.children_14,
    sent.children_14_completed_primary,
    sent.youth_15_18,
    sent.youth_15_18_lower_secondary_graduates,
    sent.youth_15_18_in_upper_secondary,
    sent.not_applicable,
    sent.source_file,
    sent.source_sheet,
    sent.source_row,
    submission.known_from,
    submission.known_to
from staging.stg_schooling as sent
inner join core.dim_submission as submission
    on submission.submission_id = sent.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
left join core.dim_unit as unit
    on unit.unit_level = 'commune'
    and unit.unit_code = sent.commune_code
    and quarter.last_day between unit.valid_from and unit.valid_to;

comment on table core.fact_schooling is
'Phổ cập giáo dục: mọi phiên bản được chấp nhận | Universal education: every accepted version';
