-- Grain:  One row per quarter, boundaries, commune of these boundaries that was not in force then,
--         dataset, figure and member.
-- Key:    quarter, boundaries_on, unit_sk, dataset, column_name, member
-- Source: measure_unit_figure, measure_carried_unit
-- Rules:  value is not rounded yet, and missing if that of a commune is; estimated is the part that
--         weights gave.
create table engine.measure_carried_figure as
select
    part.quarter,
    part.boundaries_on,
    part.target_unit_sk as unit_sk,
    figure.dataset,
    figure.column_name,
    figure.member,
    max(part.area_id) as area_id,
    max(figure.name_vi) as name_vi,
    max(figure.name_en) as name_en,
    bool_or(not part.is_whole and coalesce(figure.value, 0) <> 0) as is_estimated,
    case
        when count(figure.value) = max(part.units)
            then cast(
                round(sum(cast(figure.value as double) * part.share), 9) as decimal(28, 9)
            )
    end as value,
    cast(
        round(
            sum(case when part.is_whole then 0 else cast(figure.value as double) * part.share end),
            9
        ) as decimal(28, 9)
    ) as estimated
from engine.measure_unit_figure as figure
inner join engine.measure_carried_unit as part
    on part.quarter = figure.quarter
    and part.unit_sk = figure.unit_sk
group by
    part.quarter,
    part.boundaries_on,
    part.target_unit_sk,
    figure.dataset,
    figure.column_name,
    figure.member;

comment on table engine.measure_carried_figure is
'Số liệu trên ranh giới khác, chưa làm tròn | Figures on other boundaries, not rounded';
