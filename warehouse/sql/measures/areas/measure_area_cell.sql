-- Grain:  One row per additive cell of a version in force.
-- Key:    submission_sk, dataset, source_row, column_name
-- Source: measure_cell, measure_area_unit, dim_dataset_code
-- Rules:  area_id is none for a unit in no area. member is that of a list in the key, else empty,
--         as the rows of a unit are added up.
create view engine.measure_area_cell as
select
    cell.quarter,
    cell.submission_sk,
    cell.source_row,
    coalesce(unit.area_id, 'none') as area_id,
    cell.unit_sk,
    cell.dataset,
    cell.column_name,
    coalesce(code.code, '') as member,
    cell.name_vi || coalesce(' (' || code.name_vi || ')', '') as name_vi,
    cell.name_en || coalesce(' (' || code.name_en || ')', '') as name_en,
    cell.value
from engine.measure_cell as cell
left join engine.measure_area_unit as unit
    on unit.quarter = cell.quarter
    and unit.unit_sk = cell.unit_sk
left join core.dim_dataset_code as code
    on code.dataset = cell.dataset
    and code.is_in_key
    and code.code = cell.member
where cell.is_additive;

comment on view engine.measure_area_cell is
'Số liệu cộng được theo vùng | Additive figures, by area';
