-- Grain:  One row per finding of the build.
-- Key:    submission_sk, rule, dataset, place; also submission_sk, finding_id
-- Source: dim_submission, dim_unit, measure_same_sequence_and_time, measure_citizen_titles_differ,
--         measure_literacy_population_differs, measure_age_band_below_youth,
--         measure_labour_force_above_population, measure_learners_without_classes,
--         measure_stock_halved, measure_figure_jumps, measure_figures_sent_again,
--         measure_qualified_not_recognised, measure_recognised_not_qualified
-- Rules:  Where a check finds more of a dataset than it lists, the first speaks for all, and times
--         says how many. finding_id hangs on quarter, unit, rule, row, column and value, and on
--         times, so that an explanation ends when one of them changes.
create table engine.measure_review as
with found as (
    select * from engine.measure_same_sequence_and_time
    union all
    select * from engine.measure_citizen_titles_differ
    union all
    select * from engine.measure_literacy_population_differs
    union all
    select * from engine.measure_age_band_below_youth
    union all
    select * from engine.measure_labour_force_above_population
    union all
    select * from engine.measure_learners_without_classes
    union all
    select * from engine.measure_stock_halved
    union all
    select * from engine.measure_figure_jumps
    union all
    select * from engine.measure_figures_sent_again
    union all
    select * from engine.measure_qualified_not_recognised
    union all
    select * from engine.measure_recognised_not_qualified
),

counted as (
    select
        found.*,
        count(*) over each_dataset as times,
        min(found.listed) over each_dataset as listed_of_dataset,
        min(found.place) over each_dataset as first_place
    from found
    window each_dataset as (partition by found.submission_sk, found.rule, found.dataset)
),

review as (
    select
        counted.* replace (
            case when counted.times > counted.listed then counted.times else 1 end as times
        )
    from counted
    where counted.times <= coalesce(counted.listed_of_dataset, counted.times)
        or counted.place = counted.first_place
)

select
    submission.quarter,
    review.submission_sk,
    review.rule,
    left(
        md5(
            concat_ws(
                ':', review.rule, submission.quarter, submission.unit_level, submission.unit_code,
                review.dataset, unit.unit_level, unit.unit_code, review.member, review.column_name,
                review.value, review.times
            )
        ),
        20
    ) as finding_id,
    review.dataset,
    review.unit_sk,
    review.member,
    review.column_name,
    review.value,
    review.expected,
    review.file,
    review.sheet,
    review.row_number,
    review.place,
    review.times
from review
inner join core.dim_submission as submission
    on submission.submission_sk = review.submission_sk
inner join core.dim_unit as unit
    on unit.unit_sk = review.unit_sk;

comment on table engine.measure_review is
'Điểm cần xem lại khi dựng kho | Findings of the build';
