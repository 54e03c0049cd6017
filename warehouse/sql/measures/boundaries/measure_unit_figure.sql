-- Grain:  One row per quarter, commune, dataset, additive figure and member.
-- Key:    quarter, unit_sk, dataset, column_name, member
-- Source: measure_area_cell, measure_cell, measure_dataset_rows, measure_unit_in_force,
--         version_in_force, dim_submission, bridge_template_column, fact_submission_dataset,
--         dim_dataset_column
-- Rules:  Where a dataset may have any number of rows, value is their sum, missing if one lacks it,
--         and 0 without any.
create view engine.measure_unit_figure as
with sent as (
    select
        cell.submission_sk,
        cell.unit_sk,
        cell.dataset,
        cell.column_name,
        count(*) as cells,
        count(cell.value) as reported,
        sum(cell.value) as total
    from engine.measure_cell as cell
    inner join engine.measure_dataset_rows as listed
        on listed.dataset = cell.dataset
        and not listed.has_keyed_rows
    where cell.is_additive
    group by cell.submission_sk, cell.unit_sk, cell.dataset, cell.column_name
),

summed as (
    select
        version.quarter,
        sent.unit_sk,
        sent.dataset,
        sent.column_name,
        '' as member,
        max(titled.name_vi) as name_vi,
        max(titled.name_en) as name_en,
        case when sum(sent.cells) = sum(sent.reported) then sum(sent.total) end as value
    from sent
    inner join core.dim_submission as version
        on version.submission_sk = sent.submission_sk
    inner join core.bridge_template_column as titled
        on titled.contract_version = version.contract_version
        and titled.dataset = sent.dataset
        and titled.column_name = sent.column_name
    group by version.quarter, sent.unit_sk, sent.dataset, sent.column_name
)

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
from summed
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
left join summed
    on summed.quarter = unit.quarter
    and summed.unit_sk = unit.unit_sk
    and summed.dataset = own_column.dataset
    and summed.column_name = own_column.column_name
where unit.unit_level = 'commune' and summed.quarter is null;

comment on view engine.measure_unit_figure is
'Số liệu cộng được của từng xã | Additive figures of each commune';
