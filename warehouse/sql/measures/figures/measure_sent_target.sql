-- Grain:  One row per target on a share and version in force with any of its figures.
-- Key:    target_sk, submission_sk
-- Source: bridge_target_figure, dim_figure, measure_figure_row
-- Rules:  is_whole: every row has all figures of the target, so that the sums are those of rows of
--         which none is left out.
create view engine.measure_sent_target as
with target as (
    select
        target_figure.target_sk,
        count(*) as figures,
        min(figure.dataset) = max(figure.dataset)
        and min(figure.member) = max(figure.member)
        and min(target_figure.role) <> max(target_figure.role) as is_of_one_row
    from core.bridge_target_figure as target_figure
    inner join core.dim_figure as figure
        on figure.figure_sk = target_figure.figure_sk
    group by target_figure.target_sk
),

sent_figure as (
    select
        figure_row.submission_sk,
        figure_row.figure_sk,
        count(*) as rows,
        count(figure_row.count_value) as reported,
        sum(figure_row.count_value) as total
    from engine.measure_figure_row as figure_row
    where figure_row.figure_sk in (
        select target_figure.figure_sk from core.bridge_target_figure as target_figure
    )
    group by figure_row.submission_sk, figure_row.figure_sk
)

select
    target_figure.target_sk,
    sent_figure.submission_sk,
    bool_and(target.is_of_one_row and sent_figure.reported = sent_figure.rows)
    and count(*) = max(target.figures) as is_whole,
    sum(case when target_figure.role = 'numerator' then sent_figure.total end) as numerator,
    sum(case when target_figure.role = 'denominator' then sent_figure.total end)
        as denominator
from core.bridge_target_figure as target_figure
inner join target
    on target.target_sk = target_figure.target_sk
inner join sent_figure
    on sent_figure.figure_sk = target_figure.figure_sk
group by target_figure.target_sk, sent_figure.submission_sk;

comment on view engine.measure_sent_target is
'Số liệu của chỉ tiêu theo từng bản | Figures of targets, version by version';
