-- Grain:  One row per finding of the build, its parts in the words of the forms.
-- Key:    submission_sk, finding_id
-- Source: measure_review, measure_review_comparison, dim_unit, dim_dataset, dim_dataset_column,
--         dim_dataset_code
-- Rules:  unit is the unit that the figure speaks of, and what else names its row. Whole numbers
--         are grouped.
create view engine.measure_review_words as
with member as (
    select
        dataset_code.dataset,
        dataset_code.code,
        min(dataset_code.name_vi) as name_vi,
        min(dataset_code.name_en) as name_en
    from core.dim_dataset_code as dataset_code
    group by dataset_code.dataset, dataset_code.code
)

select
    review.quarter,
    review.submission_sk,
    review.finding_id,
    concat_ws(
        ', ',
        concat(unit.name, ' (', unit.unit_code, ')'),
        coalesce(member.name_vi, nullif(review.member, ''))
    ) as unit_vi,
    concat_ws(
        ', ',
        concat(unit.name, ' (', unit.unit_code, ')'),
        coalesce(member.name_en, nullif(review.member, ''))
    ) as unit_en,
    coalesce(dataset.name_vi, review.dataset) as table_vi,
    coalesce(dataset.name_en, review.dataset) as table_en,
    coalesce(own_column.name_vi, review.column_name) as column_vi,
    coalesce(own_column.name_en, review.column_name) as column_en,
    coalesce(format('{:t.}', try_cast(review.value as bigint)), review.value) as value_vi,
    coalesce(format('{:,}', try_cast(review.value as bigint)), review.value) as value_en,
    coalesce(comparison.expected_vi, '') as expected_vi,
    coalesce(comparison.expected_en, '') as expected_en
from engine.measure_review as review
inner join core.dim_unit as unit
    on unit.unit_sk = review.unit_sk
left join engine.measure_review_comparison as comparison
    on comparison.quarter = review.quarter
    and comparison.submission_sk = review.submission_sk
    and comparison.finding_id = review.finding_id
left join core.dim_dataset as dataset
    on dataset.dataset = review.dataset
left join core.dim_dataset_column as own_column
    on own_column.dataset = review.dataset
    and own_column.column_name = review.column_name
left join member
    on member.dataset = review.dataset
    and member.code = review.member;

comment on view engine.measure_review_words is
'Phát hiện khi dựng kho bằng lời của biểu mẫu | Findings of the build in the words of the forms';
