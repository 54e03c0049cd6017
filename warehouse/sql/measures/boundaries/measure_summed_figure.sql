-- Grain:  One row per quarter, commune, dataset that may have any number of rows, and additive
--         figure.
-- Key:    quarter, unit_sk, dataset, column_name
-- Source: measure_cell, measure_dataset_rows, dim_submission, bridge_template_column
-- Rules:  value is missing if that of one row is. member is empty: what is summed has none.
create table engine.measure_summed_figure as
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
)

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
group by version.quarter, sent.unit_sk, sent.dataset, sent.column_name;

comment on table engine.measure_summed_figure is
'Tổng các dòng của từng xã | Sums of the rows of each commune';
