-- Grain:  One row per judgement of a submission.
-- Key:    submission_key, load_id
-- Source: stg_judgement, dim_submission, dim_quarter, dim_unit
-- Rules:  A rejected submission may be judged again in a later load; the last judgement counts.
create table core.fact_submission (
    submission_key integer not null,
    load_id varchar not null,
    quarter varchar not null,
    unit_key integer not null,
    status varchar not null,
    is_counted boolean not null,
    recorded_at timestamp not null,
    judge_digest varchar,
    findings_error bigint not null,
    findings_warning bigint not null,
    findings_info bigint not null,
    primary key (submission_key, load_id),
    foreign key (submission_key) references core.dim_submission (submission_key),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (unit_key) references core.dim_unit (unit_key)
);

insert into core.fact_submission
select
    submission.submission_key,
    judgement.load_id,
    submission.quarter,
    submission.unit_key,
    judgement.status,
    judgement.is_counted,
    judgement.recorded_at,
    judgement.judge_digest,
    coalesce(judgement.findings_error, 0),
    coalesce(judgement.findings_warning, 0),
    coalesce(judgement.findings_info, 0)
from staging.stg_judgement as judgement
inner join core.dim_submission as submission
    on submission.submission_id = judgement.submission_id;

comment on table core.fact_submission is 'Kết quả kiểm tra báo cáo | Judgements of submissions';
