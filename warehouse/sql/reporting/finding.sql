-- Grain:  One row per finding about the newest version received of a unit.
-- Key:    quarter, unit_code, finding_id, file, row_number, column_name
-- Source: fact_finding, measure_build_finding, measure_current_explanation, dim_submission,
--         dim_unit, dim_quarter, dim_check
-- Rules:  Findings of the intake never change; those of the build are worked out anew each time,
--         about the version in force. An explanation holds as long as finding_id stays.
--         The subject is the unit that the row speaks of.
create view reporting.finding as
with any_finding as (
    select
        quarter, submission_sk, finding_id, stage, rule, severity, file, sheet, row_number,
        column_name, value, expected, message_vi, message_en, remedy_vi, remedy_en, subject_sk
    from core.fact_finding
    where is_counted
    union all
    select
        quarter, submission_sk, finding_id, stage, rule, severity, file, sheet, row_number,
        column_name, value, expected, message_vi, message_en, remedy_vi, remedy_en, subject_sk
    from engine.measure_build_finding
)

select
    any_finding.quarter,
    submission.unit_level,
    submission.unit_code,
    unit.valid_from as unit_valid_from,
    submission.version,
    any_finding.finding_id,
    any_finding.stage,
    any_finding.rule,
    any_finding.severity,
    explained.finding_id is not null as is_explained,
    explained.reason as explanation,
    explained.explained_by,
    explained.explained_at,
    any_finding.file,
    any_finding.sheet,
    any_finding.row_number,
    any_finding.column_name,
    any_finding.value,
    any_finding.expected,
    any_finding.message_vi,
    any_finding.message_en,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    unit.unit_key,
    unit.name as unit_name,
    catalogue.title_vi,
    catalogue.title_en,
    case when subject.unit_sk is not null then subject.unit_code end as subject_code,
    case when subject.unit_sk is not null then subject.unit_key end as subject_key,
    any_finding.remedy_vi,
    any_finding.remedy_en
from any_finding
inner join core.dim_submission as submission
    on submission.quarter = any_finding.quarter
    and submission.submission_sk = any_finding.submission_sk
    and submission.is_newest
inner join core.dim_quarter as quarter
    on quarter.quarter = submission.quarter
inner join core.dim_unit as unit
    on unit.unit_sk = submission.unit_sk
left join core.dim_unit as subject
    on subject.unit_sk = any_finding.subject_sk
    and subject.unit_sk <> 0
left join core.dim_check as catalogue
    on catalogue.rule = any_finding.rule
left join engine.measure_current_explanation as explained
    on explained.finding_id = any_finding.finding_id;

comment on view reporting.finding is
'Phát hiện đối với bản mới nhận nhất | Findings about the newest version received';
