-- Grain:  One row per judgement of a submission.
-- Key:    submission_sk, load_id
-- Source: stg_judgement, dim_submission, dim_quarter, dim_date, dim_unit
-- Rules:  A rejected submission may be judged again in a later load; the last judgement counts.
--         date_sk: the judged day, the quarter's last one.
create table core.fact_submission (
    submission_sk integer not null,
    load_id varchar not null,
    quarter varchar not null,
    unit_sk integer not null,
    date_sk integer not null,
    status varchar not null,
    is_counted boolean not null,
    recorded_at timestamp not null,
    judge_digest varchar,
    findings_error bigint not null,
    findings_warning bigint not null,
    findings_info bigint not null,
    primary key (submission_sk, load_id),
    foreign key (submission_sk) references core.dim_submission (submission_sk),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (date_sk) references core.dim_date (date_sk),
    foreign key (unit_sk) references core.dim_unit (unit_sk)
);

insert into core.fact_submission
select
    submission.submission_sk,
    judgement.load_id,
    submission.quarter,
    submission.unit_sk,
    quarter.date_sk,
    judgement.status,
    judgement.is_counted,
    judgement.recorded_at,
    judgement.judge_digest,
    coalesce(judgement.findings_error, 0),
    coalesce(judgement.findings_warning, 0),
    coalesce(judgement.findings_info, 0)
from staging.stg_judgement as judgement
inner join core.dim_submission as submission
    on submission.submission_id = judgement.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter;

comment on table core.fact_submission is 'Kết quả kiểm tra báo cáo | Judgements of submissions';
