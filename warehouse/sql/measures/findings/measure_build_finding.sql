-- Grain:  One row per finding of the build, as people read it.
-- Key:    submission_sk, finding_id
-- Source: measure_review, measure_review_words, dim_check
-- Rules:  The gaps of the catalogue's sentences are filled in. Joins name the quarter, too, so that
--         of one quarter alone the sentences are made.
create view engine.measure_build_finding as
with filled as (
    select
        review.*,
        catalogue.stage,
        catalogue.severity,
        replace(
            replace(
                replace(
                    replace(
                        replace(catalogue.message_vi, '{unit}', worded.unit_vi),
                        '{table}', worded.table_vi
                    ),
                    '{column}', worded.column_vi
                ),
                '{value}', worded.value_vi
            ),
            '{expected}', worded.expected_vi
        ) as filled_vi,
        replace(
            replace(
                replace(
                    replace(
                        replace(catalogue.message_en, '{unit}', worded.unit_en),
                        '{table}', worded.table_en
                    ),
                    '{column}', worded.column_en
                ),
                '{value}', worded.value_en
            ),
            '{expected}', worded.expected_en
        ) as filled_en,
        catalogue.remedy_vi,
        catalogue.remedy_en
    from engine.measure_review as review
    inner join engine.measure_review_words as worded
        on worded.quarter = review.quarter
        and worded.submission_sk = review.submission_sk
        and worded.finding_id = review.finding_id
    inner join core.dim_check as catalogue
        on catalogue.rule = review.rule
)

select
    filled.quarter,
    filled.submission_sk,
    filled.finding_id,
    filled.stage,
    filled.rule,
    filled.severity,
    filled.file,
    filled.sheet,
    cast(filled.row_number as bigint) as row_number,
    case when filled.column_name <> '' then filled.column_name end as column_name,
    filled.value,
    filled.expected,
    concat(
        filled.filled_vi,
        case when filled.times > 1 then concat(' (×', filled.times, ')') else '' end
    ) as message_vi,
    concat(
        filled.filled_en,
        case when filled.times > 1 then concat(' (×', filled.times, ')') else '' end
    ) as message_en,
    filled.remedy_vi,
    filled.remedy_en,
    filled.unit_sk as subject_sk
from filled;

comment on view engine.measure_build_finding is
'Phát hiện khi dựng kho | Findings of the build, in words';
