-- Grain:  One row per version received.
-- Key:    submission_sk
-- Source: dim_submission, dim_quarter, dim_dataset, fact_submission_dataset, measure_exemption
-- Rules:  Missing datasets are those of the unit's level that came in no file, and of which it is
--         not exempt. Nil: each came, without a row.
create view engine.measure_missing_dataset as
select
    submission.submission_sk,
    submission.quarter,
    count(*) filter (where received.dataset is null and exemption.dataset is null)
        as datasets_missing,
    count(*) filter (where received.row_count = 0) = count(*) as is_nil
from core.dim_submission as submission
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
inner join core.dim_dataset as dataset
    on quarter.last_day between dataset.valid_from and dataset.valid_to
    and coalesce(dataset.unit_level, submission.unit_level) = submission.unit_level
left join core.fact_submission_dataset as received
    on received.submission_sk = submission.submission_sk
    and received.dataset = dataset.dataset
left join engine.measure_exemption as exemption
    on exemption.quarter = submission.quarter
    and exemption.unit_sk = submission.unit_sk
    and exemption.dataset = dataset.dataset
group by submission.submission_sk, submission.quarter;

comment on view engine.measure_missing_dataset is
'Bảng còn thiếu của từng phiên bản | Datasets that a version lacks';
