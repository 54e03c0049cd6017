-- Grain:  One row per quarter, commune, dataset, additive figure and member.
-- Key:    quarter, unit_sk, dataset, column_name, member
-- Source: measure_area_cell, measure_summed_figure, measure_dataset_rows, measure_unit_in_force,
--         version_in_force, fact_submission_dataset, dim_dataset_column
-- Rules:  Where a dataset may have any number of rows, value is their sum, missing if one lacks it,
--         and 0 without any.
create view engine.measure_unit_figure as
select
    cell.quarter,
    cell.unit_sk,
    cell.dataset,
    cell.column_name,
    cell.member,
    cell.name_vi,
    cell.name_en,
    cell.value
from engine.measure_area_cell as cell
inner join engine.measure_dataset_rows as keyed
    on keyed.dataset = cell.dataset
    and keyed.has_keyed_rows
union all
select summed.*
from engine.measure_summed_figure as summed
union all
select
    unit.quarter,
    unit.unit_sk,
    listed.dataset,
    own_column.column_name,
    '' as member,
    own_column.name_vi,
    own_column.name_en,
    0 as value
from engine.measure_unit_in_force as unit
inner join engine.version_in_force as version
    on version.quarter = unit.quarter
    and version.unit_sk = unit.submitting_unit_sk
inner join core.fact_submission_dataset as received
    on received.submission_sk = version.submission_sk
inner join engine.measure_dataset_rows as listed
    on listed.dataset = received.dataset
    and listed.is_listed
inner join core.dim_dataset_column as own_column
    on own_column.dataset = listed.dataset
    and own_column.is_additive
left join engine.measure_summed_figure as summed
    on summed.quarter = unit.quarter
    and summed.unit_sk = unit.unit_sk
    and summed.dataset = own_column.dataset
    and summed.column_name = own_column.column_name
where unit.unit_level = 'commune' and summed.quarter is null;

comment on view engine.measure_unit_figure is
'Số liệu cộng được của từng xã | Additive figures of each commune';
