-- Grain:  One row per quarter, commune, dataset, additive figure and member.
-- Key:    quarter, unit_sk, dataset, column_name, member
-- Source: measure_area_cell, measure_unit_in_force, version_in_force, fact_submission_dataset,
--         measure_listed_dataset, dim_dataset_column
-- Rules:  value is the sum of its rows, missing if one lacks it, and 0 without rows where it may
--         have any number of them.
create view engine.measure_unit_figure as
with sent as (
    select
        cell.quarter,
        cell.unit_sk,
        cell.dataset,
        cell.column_name,
        cell.member,
        max(cell.name_vi) as name_vi,
        max(cell.name_en) as name_en,
        case when count(*) = count(cell.value) then sum(cell.value) end as value
    from engine.measure_area_cell as cell
    group by cell.quarter, cell.unit_sk, cell.dataset, cell.column_name, cell.member
)

select sent.*
from sent
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
inner join engine.measure_listed_dataset as listed
    on listed.dataset = received.dataset
inner join core.dim_dataset_column as own_column
    on own_column.dataset = listed.dataset
    and own_column.is_additive
left join sent
    on sent.quarter = unit.quarter
    and sent.unit_sk = unit.unit_sk
    and sent.dataset = own_column.dataset
    and sent.column_name = own_column.column_name
where unit.unit_level = 'commune' and sent.quarter is null;

comment on view engine.measure_unit_figure is
'Số liệu cộng được của từng xã | Additive figures of each commune';
