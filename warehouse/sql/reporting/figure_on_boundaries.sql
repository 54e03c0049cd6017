-- Grain:  One row per quarter, boundaries, commune of these boundaries, dataset, figure and member.
-- Key:    quarter, boundaries_on, unit_key, dataset, figure, member
-- Source: measure_unit_figure, measure_carried_figure, measure_rounded_figure, dim_boundary,
--         dim_unit, dim_quarter
-- Rules:  boundaries_on is the day of a reform, or the day before the first. Only where every link
--         that leads there has a weight, or none is needed; missing if the figure of a commune is
--         that lies there in part. share_estimated is the part of the value that weights gave.
create view reporting.figure_on_boundaries as
with figure as (
    select
        own.quarter,
        boundary.boundaries_on,
        own.unit_sk,
        own.dataset,
        own.column_name,
        own.member,
        own.name_vi,
        own.name_en,
        own.value,
        false as is_estimated,
        case when own.value is not null then cast(0 as double) end as share_estimated
    from engine.measure_unit_figure as own
    inner join core.dim_unit as unit
        on unit.unit_sk = own.unit_sk
        and unit.unit_level = 'commune'
    inner join core.dim_boundary as boundary
        on boundary.boundaries_on between unit.valid_from and unit.valid_to
    union all
    select
        carried.quarter,
        carried.boundaries_on,
        carried.unit_sk,
        carried.dataset,
        carried.column_name,
        carried.member,
        carried.name_vi,
        carried.name_en,
        coalesce(rounded.value, carried.value),
        carried.value is not null and carried.is_estimated,
        case
            when carried.value = 0 then 0
            else cast(carried.estimated as double) / nullif(cast(carried.value as double), 0)
        end
    from engine.measure_carried_figure as carried
    left join engine.measure_rounded_figure as rounded
        on rounded.quarter = carried.quarter
        and rounded.row_key = concat_ws(
            '/',
            carried.quarter,
            carried.boundaries_on,
            carried.unit_sk,
            carried.dataset,
            carried.member
        )
        and rounded.column_name = carried.column_name
)

select
    figure.quarter,
    figure.boundaries_on,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.name as unit_name,
    figure.dataset,
    figure.column_name as figure,
    figure.member,
    figure.name_vi,
    figure.name_en,
    cast(figure.value as decimal(38, 18)) as value,
    figure.is_estimated,
    figure.share_estimated,
    boundary.weights_digest,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    unit.unit_key
from figure
inner join core.dim_boundary as boundary
    on boundary.boundaries_on = figure.boundaries_on
inner join core.dim_unit as unit
    on unit.unit_sk = figure.unit_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = figure.quarter;

comment on view reporting.figure_on_boundaries is
'Số liệu trên ranh giới của một ngày khác | Figures on the boundaries of another day';
