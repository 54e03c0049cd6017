-- Grain:  One row per finding of the build that compares a figure.
-- Key:    submission_sk, finding_id
-- Source: measure_review, dim_dataset_column
-- Rules:  What was expected, in words: a column in brackets has its title, whole numbers from 1000
--         on are grouped, signs are spelt out.
create view engine.measure_review_comparison as
with parts as (
    select
        review.quarter,
        review.submission_sk,
        review.finding_id,
        replace(review.expected, '.0 %', ' %') as expected,
        regexp_extract(review.expected, '\(([a-z_0-9]+)\.([a-z_0-9]+)\)', 1) as dataset,
        regexp_extract(review.expected, '\(([a-z_0-9]+)\.([a-z_0-9]+)\)', 2) as column_name,
        regexp_extract(review.expected, '(^| )([0-9]{4,})( |$)', 2) as figure
    from engine.measure_review as review
    where review.expected is not null
),

titled as (
    select
        parts.quarter,
        parts.submission_sk,
        parts.finding_id,
        parts.figure,
        try_cast(parts.figure as bigint) as figure_value,
        try_cast(parts.expected as timestamp) as moment,
        replace(
            regexp_replace(parts.expected, '([0-9])[.]([0-9] %)', '\1,\2'),
            coalesce(other.dataset || '.' || other.column_name, ''),
            coalesce('«' || other.name_vi || '»', '')
        ) as titled_vi,
        replace(
            parts.expected,
            coalesce(other.dataset || '.' || other.column_name, ''),
            coalesce('«' || other.name_en || '»', '')
        ) as titled_en
    from parts
    left join core.dim_dataset_column as other
        on other.dataset = parts.dataset
        and other.column_name = parts.column_name
),

grouped as (
    select
        titled.quarter,
        titled.submission_sk,
        titled.finding_id,
        titled.moment,
        coalesce(
            replace(titled.titled_vi, titled.figure, format('{:t.}', titled.figure_value)),
            titled.titled_vi
        ) as grouped_vi,
        coalesce(
            replace(titled.titled_en, titled.figure, format('{:,}', titled.figure_value)),
            titled.titled_en
        ) as grouped_en
    from titled
)

select
    grouped.quarter,
    grouped.submission_sk,
    grouped.finding_id,
    coalesce(
        strftime(grouped.moment, '%d/%m/%Y %H:%M'),
        replace(
            replace(
                regexp_replace(
                    replace(grouped.grouped_vi, ' % × ', '% của '),
                    '^([0-9]+)-([0-9]+)%', 'từ \1 đến \2%'
                ),
                '≥ ', 'ít nhất '
            ),
            '≤ ', 'không quá '
        )
    ) as expected_vi,
    coalesce(
        strftime(grouped.moment, '%d/%m/%Y %H:%M'),
        replace(
            replace(
                regexp_replace(
                    replace(grouped.grouped_en, ' % × ', '% of '),
                    '^([0-9]+)-([0-9]+)%', '\1 to \2%'
                ),
                '≥ ', 'at least '
            ),
            '≤ ', 'at most '
        )
    ) as expected_en
from grouped;

comment on view engine.measure_review_comparison is
'Giá trị mong đợi bằng lời | What was expected, in words';
