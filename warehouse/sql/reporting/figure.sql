-- Grain:  One row per quarter, version in force, unit that a row is about, dataset, figure and
--         member.
-- Key:    submission_key, unit_key, dataset, figure, member
-- Source: measure_cell, dim_submission, dim_unit, dim_quarter, dim_dataset_code
-- Rules:  Every cell that was sent, empty ones included; rows that were not are in completeness.
create view reporting.figure as
select
    cell.quarter,
    sender.unit_code as submission_unit_code,
    sender.valid_from as submission_unit_valid_from,
    submission.submission_key,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.name as unit_name,
    cell.dataset,
    cell.column_name as figure,
    cell.member,
    cell.name_vi || coalesce(' (' || code.name_vi || ')', '') as name_vi,
    cell.name_en || coalesce(' (' || code.name_en || ')', '') as name_en,
    cell.is_additive,
    cell.value,
    case
        when cell.value is not null then null
        when concat(',', coalesce(cell.not_applicable, ''), ',')
            like concat('%,', cell.column_name, ',%')
            then 'not_applicable'
        else 'not_reported'
    end as missing,
    cell.source_file as file,
    cell.source_sheet as sheet,
    cell.source_row as row_number,
    cell.column_name,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    sender.unit_key as submission_unit_key,
    unit.unit_key
from engine.measure_cell as cell
inner join core.dim_submission as submission
    on submission.submission_sk = cell.submission_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = cell.quarter
inner join core.dim_unit as unit
    on unit.unit_sk = cell.unit_sk
inner join core.dim_unit as sender
    on sender.unit_sk = cell.submission_unit_sk
left join core.dim_dataset_code as code
    on code.dataset = cell.dataset
    and code.is_in_key
    and code.code = cell.member;

comment on view reporting.figure is
'Từng số liệu đang có hiệu lực và nơi ghi nó | Every figure in force, and its cell';
