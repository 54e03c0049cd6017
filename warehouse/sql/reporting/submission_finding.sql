-- Grain:  One row per finding of the intake about any version ever received.
-- Key:    submission_key, finding_id, file, row_number, column_name
-- Source: fact_finding, measure_current_explanation, dim_submission, dim_unit, dim_quarter,
--         dim_check
-- Rules:  As the judgement of the version that counts found them. The subject is the
--         unit that the row speaks of.
create view reporting.submission_finding as
select
    submission.quarter,
    submission.unit_level,
    submission.unit_code,
    unit.valid_from as unit_valid_from,
    unit.unit_key,
    unit.name as unit_name,
    submission.submission_key,
    submission.version,
    found.finding_id,
    found.stage,
    found.rule,
    catalogue.title_vi,
    catalogue.title_en,
    found.severity,
    explained.finding_id is not null as is_explained,
    explained.reason as explanation,
    explained.explained_by,
    explained.explained_at,
    found.file,
    found.sheet,
    found.row_number,
    found.column_name,
    found.value,
    found.expected,
    found.message_vi,
    found.message_en,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    case when subject.unit_sk is not null then subject.unit_code end as subject_code,
    case when subject.unit_sk is not null then subject.unit_key end as subject_key,
    found.remedy_vi,
    found.remedy_en
from core.fact_finding as found
inner join core.dim_submission as submission
    on submission.quarter = found.quarter
    and submission.submission_sk = found.submission_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
inner join core.dim_unit as unit
    on unit.unit_sk = submission.unit_sk
left join core.dim_unit as subject
    on subject.unit_sk = found.subject_sk
    and subject.unit_sk <> 0
left join core.dim_check as catalogue
    on catalogue.rule = found.rule
left join engine.measure_current_explanation as explained
    on explained.finding_id = found.finding_id
where found.is_counted and submission.submission_sk <> 0;

comment on view reporting.submission_finding is
'Phát hiện đối với mọi phiên bản đã nhận | Findings about every version ever received';
