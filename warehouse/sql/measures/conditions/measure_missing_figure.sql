-- Grain:  One row per quarter, unit and condition of which figures lack.
-- Key:    unit_quarter_sk, condition_sk
-- Source: measure_unassessed_condition, measure_condition_figure, measure_figure_row,
--         measure_unit_in_force, dim_figure
-- Rules:  A figure lacks if no row of it was sent, or if one says nothing. missing names them as
--         the rules do, the words as the forms do.
create view engine.measure_missing_figure as
with unassessed as (
    select distinct quarter, unit_quarter_sk, condition_sk
    from engine.measure_unassessed_condition
),

reported as (
    select
        unit.unit_quarter_sk,
        figure_row.figure_sk
    from engine.measure_figure_row as figure_row
    inner join engine.measure_unit_in_force as unit
        on unit.quarter = figure_row.quarter
        and unit.unit_sk = figure_row.unit_sk
    where unit.unit_quarter_sk in (select unassessed.unit_quarter_sk from unassessed)
    group by unit.unit_quarter_sk, figure_row.figure_sk
    having bool_and(figure_row.count_value is not null or figure_row.decimal_value is not null)
)

select
    unassessed.quarter,
    unassessed.unit_quarter_sk,
    unassessed.condition_sk,
    string_agg(figure.figure, '; ' order by figure.figure) as missing,
    string_agg(figure.name_vi, '; ' order by figure.figure) as missing_vi,
    string_agg(figure.name_en, '; ' order by figure.figure) as missing_en
from unassessed
inner join engine.measure_condition_figure as needed
    on needed.condition_sk = unassessed.condition_sk
inner join core.dim_figure as figure
    on figure.figure_sk = needed.figure_sk
left join reported
    on reported.unit_quarter_sk = unassessed.unit_quarter_sk
    and reported.figure_sk = needed.figure_sk
where reported.figure_sk is null
group by unassessed.quarter, unassessed.unit_quarter_sk, unassessed.condition_sk;

comment on view engine.measure_missing_figure is
'Số liệu còn thiếu của điều kiện | Figures that a condition lacks';
