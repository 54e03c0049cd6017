-- Grain:  One row per quarter, area, dataset, figure and member of which a commune sent a cell.
-- Key:    quarter, area_id, dataset, figure, member
-- Source: measure_area_cell, measure_area_unit, measure_area_dataset, dim_quarter
-- Rules:  value is the sum over the communes of the area, missing if one of a commune is;
--         value_reported adds up what was sent. Area none holds what lies in no area.
create view reporting.area_figure as
with summed as (
    select
        cell.quarter,
        cell.area_id,
        cell.dataset,
        cell.column_name as figure,
        cell.member,
        max(cell.name_vi) as name_vi,
        max(cell.name_en) as name_en,
        sum(cell.value) as value_reported,
        count(*) = count(cell.value) as is_filled,
        count(distinct cell.unit_sk) as units_sent
    from engine.measure_area_cell as cell
    group by cell.quarter, cell.area_id, cell.dataset, cell.column_name, cell.member
),

area as (
    select unit.quarter, unit.area_id, max(unit.units) as units
    from engine.measure_area_unit as unit
    group by unit.quarter, unit.area_id
)

select
    summed.quarter,
    summed.area_id,
    summed.dataset,
    summed.figure,
    summed.member,
    summed.name_vi,
    summed.name_en,
    case
        when summed.is_filled
            and coalesce(received.units_reporting, summed.units_sent)
            >= coalesce(area.units, 0)
            then cast(summed.value_reported as decimal(38, 18))
    end as value,
    cast(summed.value_reported as decimal(38, 18)) as value_reported,
    coalesce(received.units_reporting, summed.units_sent) as units_reporting,
    area.units as units_total,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number
from summed
inner join core.dim_quarter as quarter
    on quarter.quarter = summed.quarter
left join area
    on area.quarter = summed.quarter
    and area.area_id = summed.area_id
left join engine.measure_area_dataset as received
    on received.quarter = summed.quarter
    and received.area_id = summed.area_id
    and received.dataset = summed.dataset;

comment on view reporting.area_figure is
'Số liệu cộng theo vùng không đổi qua sắp xếp | Figures added up by areas that a reform leaves';
