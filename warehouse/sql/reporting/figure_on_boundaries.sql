-- Grain:  One row per quarter, boundaries, commune of these boundaries, dataset, figure and member.
-- Key:    quarter, boundaries_on, unit_key, dataset, figure, member
-- Source: measure_boundary_sum, measure_rounded_figure, dim_boundary, dim_unit, dim_quarter
-- Rules:  boundaries_on is the day of a reform, or the day before the first. Only where every link
--         that leads there has a weight, or none is needed; missing if the figure of a commune is
--         that lies there in part. share_estimated is the part of the value that weights gave.
create view reporting.figure_on_boundaries as
select
    total.quarter,
    total.boundaries_on,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.name as unit_name,
    total.dataset,
    total.column_name as figure,
    total.member,
    total.name_vi,
    total.name_en,
    cast(coalesce(rounded.value, total.value) as decimal(38, 18)) as value,
    total.value is not null and total.is_estimated as is_estimated,
    case
        when total.value = 0 then 0
        else cast(total.estimated as double) / cast(total.value as double)
    end as share_estimated,
    boundary.weights_digest,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    unit.unit_key
from engine.measure_boundary_sum as total
inner join core.dim_boundary as boundary
    on boundary.boundaries_on = total.boundaries_on
inner join core.dim_unit as unit
    on unit.unit_sk = total.unit_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = total.quarter
left join engine.measure_rounded_figure as rounded
    on rounded.row_key = concat_ws(
        '/', total.quarter, total.boundaries_on, total.unit_sk, total.dataset, total.member
    )
    and rounded.column_name = total.column_name;

comment on view reporting.figure_on_boundaries is
'Số liệu trên ranh giới của một ngày khác | Figures on the boundaries of another day';
