-- Grain:  One row per finding of the build, as people read it.
-- Key:    submission_key, finding_id
-- Source: measure_review, dim_check, dim_unit
-- Rules:  {unit} is the unit that the figure speaks of, and what else names its row. A table that
--         came in no file of its own, or was left out, has the contract's name.
create view measures.measure_build_finding as
with worded as (
    select
        review.*,
        catalogue.stage,
        catalogue.severity,
        catalogue.message_vi,
        catalogue.message_en,
        coalesce(review.file, review.dataset) as file_text,
        concat(
            unit.name, ' (', unit.unit_code, ')',
            case when review.member <> '' then concat(', ', review.member) else '' end
        ) as unit_text,
        case when review.times > 1 then concat(' (×', review.times, ')') else '' end as times_text
    from measures.measure_review as review
    inner join core.dim_check as catalogue
        on catalogue.rule = review.rule
    inner join core.dim_unit as unit
        on unit.unit_key = review.unit_key
),

placed as (
    select
        worded.*,
        replace(
            replace(
                replace(worded.message_vi, '{unit}', worded.unit_text), '{file}', worded.file_text
            ),
            '{column}', worded.column_name
        ) as placed_vi,
        replace(
            replace(
                replace(worded.message_en, '{unit}', worded.unit_text), '{file}', worded.file_text
            ),
            '{column}', worded.column_name
        ) as placed_en
    from worded
)

select
    placed.submission_key,
    placed.finding_id,
    placed.stage,
    placed.rule,
    placed.severity,
    placed.file,
    placed.sheet,
    cast(placed.row_number as bigint) as row_number,
    case when placed.column_name <> '' then placed.column_name end as column_name,
    placed.value,
    placed.expected,
    concat(
        replace(
            replace(placed.placed_vi, '{value}', placed.value),
            '{expected}', coalesce(placed.expected, '')
        ),
        placed.times_text
    ) as message_vi,
    concat(
        replace(
            replace(placed.placed_en, '{value}', placed.value),
            '{expected}', coalesce(placed.expected, '')
        ),
        placed.times_text
    ) as message_en
from placed;

comment on view measures.measure_build_finding is
'Phát hiện khi dựng kho | Findings of the build, in words';
