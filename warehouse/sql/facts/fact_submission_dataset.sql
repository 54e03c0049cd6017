-- Grain:  One row per version and dataset received with it.
-- Key:    submission_sk, dataset
-- Source: stg_submission_dataset, stg_judgement, dim_submission, dim_dataset, dim_quarter,
--         dim_date, dim_unit
-- Rules:  As the judgement that counts saw it. A file without rows was received too;
--         row_count is null where the file could not be read.
--         date_sk: the judged day, the quarter's last one.
create table core.fact_submission_dataset (
    submission_sk integer not null,
    dataset varchar not null,
    quarter varchar not null,
    unit_sk integer not null,
    date_sk integer not null,
    row_count bigint,
    primary key (submission_sk, dataset),
    foreign key (submission_sk) references core.dim_submission (submission_sk),
    foreign key (dataset) references core.dim_dataset (dataset),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (date_sk) references core.dim_date (date_sk),
    foreign key (unit_sk) references core.dim_unit (unit_sk)
);

insert into core.fact_submission_dataset
select
    submission.submission_sk,
    received.dataset,
    submission.quarter,
    submission.unit_sk,
    quarter.date_sk,
    sum(received.rows)
from staging.stg_submission_dataset as received
inner join staging.stg_judgement as judgement
    on judgement.submission_id = received.submission_id
    and judgement.load_id = received.load_id
    and judgement.is_counted
inner join core.dim_submission as submission
    on submission.submission_id = received.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
inner join core.dim_dataset as dataset
    on dataset.dataset = received.dataset
group by
    submission.submission_sk,
    received.dataset,
    submission.quarter,
    submission.unit_sk,
    quarter.date_sk;

comment on table core.fact_submission_dataset is
'Bảng số liệu đã nhận | Datasets received with a submission';
