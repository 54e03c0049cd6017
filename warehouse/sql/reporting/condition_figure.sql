-- Grain:  One row per quarter, level of units, level, indicator, standard, condition, kind of area,
--         role and figure.
-- Key:    quarter, unit_level, level, indicator, standard, condition, applies_to, role, dataset,
--         figure, member
-- Source: measure_deciding_condition, measure_condition_sum, dim_condition, dim_indicator,
--         dim_figure, bridge_figure_sum, dim_quarter
-- Rules:  From a condition (joined on the quarter, level, indicator, standard, condition and
--         applies_to) to the figures that it adds up, and from them to their cells. The answer of
--         a condition on evidence is its figure.
create view reporting.condition_figure as
with deciding as (
    select distinct quarter, indicator_sk, condition_sk
    from engine.measure_deciding_condition
),

read_figure as (
    select
        compared.condition_sk,
        compared.role,
        figure.dataset,
        figure.column_name,
        figure.member
    from engine.measure_condition_sum as compared
    inner join core.bridge_figure_sum as part
        on part.figure_sum_sk = compared.figure_sum_sk
    inner join core.dim_figure as figure
        on figure.figure_sk = part.figure_sk
    union all
    select
        condition.condition_sk,
        'answer',
        'evidence',
        'met',
        indicator.indicator
    from core.dim_condition as condition
    inner join core.dim_indicator as indicator
        on indicator.indicator_sk = condition.indicator_sk
    where condition.rule = 'evidence'
)

select
    deciding.quarter,
    indicator.unit_level,
    indicator.level,
    indicator.indicator,
    coalesce(condition.standard, '') as standard,
    condition.condition,
    condition.applies_to,
    read_figure.role,
    read_figure.dataset,
    read_figure.column_name as figure,
    read_figure.member,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number
from deciding
inner join core.dim_quarter as quarter
    on quarter.quarter = deciding.quarter
inner join core.dim_condition as condition
    on condition.condition_sk = deciding.condition_sk
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = deciding.indicator_sk
inner join read_figure
    on read_figure.condition_sk = deciding.condition_sk;

comment on view reporting.condition_figure is
'Số liệu mà mỗi điều kiện dùng | Figures that each condition reads';
