-- Grain:  One row per finding of the build, as people read it.
-- Key:    submission_sk, finding_id
-- Source: measure_review, measure_review_words, dim_check
-- Rules:  The gaps of the catalogue's sentences are filled in.
create view measures.measure_build_finding as
with gaps as (
    select
        worded.submission_sk,
        worded.finding_id,
        [
            ['{unit}', worded.unit_vi],
            ['{table}', worded.table_vi],
            ['{column}', worded.column_vi],
            ['{value}', worded.value_vi],
            ['{expected}', worded.expected_vi]
        ] as gaps_vi,
        [
            ['{unit}', worded.unit_en],
            ['{table}', worded.table_en],
            ['{column}', worded.column_en],
            ['{value}', worded.value_en],
            ['{expected}', worded.expected_en]
        ] as gaps_en
    from measures.measure_review_words as worded
)

select
    review.submission_sk,
    review.finding_id,
    catalogue.stage,
    review.rule,
    catalogue.severity,
    review.file,
    review.sheet,
    cast(review.row_number as bigint) as row_number,
    case when review.column_name <> '' then review.column_name end as column_name,
    review.value,
    review.expected,
    concat(
        list_reduce(
            gaps.gaps_vi,
            lambda sentence, gap : [replace(sentence[1], gap[1], gap[2])],
            [catalogue.message_vi]
        )[1],
        case when review.times > 1 then concat(' (×', review.times, ')') else '' end
    ) as message_vi,
    concat(
        list_reduce(
            gaps.gaps_en,
            lambda sentence, gap : [replace(sentence[1], gap[1], gap[2])],
            [catalogue.message_en]
        )[1],
        case when review.times > 1 then concat(' (×', review.times, ')') else '' end
    ) as message_en
from measures.measure_review as review
inner join gaps
    on gaps.submission_sk = review.submission_sk
    and gaps.finding_id = review.finding_id
inner join core.dim_check as catalogue
    on catalogue.rule = review.rule;

comment on view measures.measure_build_finding is
'Phát hiện khi dựng kho | Findings of the build, in words';
