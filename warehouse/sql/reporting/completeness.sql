-- Grain:  One row per quarter, unit that should submit and dataset that it should send or sent.
-- Key:    quarter, unit_key, dataset
-- Source: measure_newest_version, version_in_force, measure_expected_rows, dim_dataset,
--         fact_submission_dataset, measure_exemption, dim_unit, dim_quarter
-- Rules:  Rows are those of the version in force; without one, and with the newest withdrawn or
--         refused, a dataset is that. What a unit is exempt of is expected only if it came.
--         rows_expected is null where the key does not say how many.
create view reporting.completeness as
select
    newest.quarter,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.unit_key,
    unit.name as unit_name,
    dataset.dataset,
    dataset.name_vi,
    dataset.name_en,
    received.submission_sk is not null
        or (
            coalesce(dataset.unit_level, unit.unit_level) = unit.unit_level
            and exemption.dataset is null
        ) as expected,
    received.submission_sk is not null as received,
    expected.rows_expected,
    received.row_count as rows_received,
    case
        when exemption.dataset is not null then 'exempt'
        when version.submission_sk is null and newest.is_withdrawn then 'withdrawn'
        when version.submission_sk is null and newest.status = 'rejected' then 'rejected'
        when received.submission_sk is null then 'not_sent'
        when received.row_count = 0 then 'nil'
        when received.row_count < expected.rows_expected then 'rows_missing'
        else 'complete'
    end as status,
    newest.is_on_time,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number
from engine.measure_newest_version as newest
inner join core.dim_unit as unit
    on unit.unit_sk = newest.unit_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = newest.quarter
inner join core.dim_dataset as dataset
    on quarter.last_day between dataset.valid_from and dataset.valid_to
left join engine.version_in_force as version
    on version.quarter = newest.quarter
    and version.unit_sk = newest.unit_sk
left join core.fact_submission_dataset as received
    on received.submission_sk = version.submission_sk
    and received.dataset = dataset.dataset
left join engine.measure_expected_rows as expected
    on expected.quarter = newest.quarter
    and expected.unit_sk = newest.unit_sk
    and expected.dataset = dataset.dataset
left join engine.measure_exemption as exemption
    on exemption.quarter = newest.quarter
    and exemption.unit_sk = newest.unit_sk
    and exemption.dataset = dataset.dataset
where coalesce(dataset.unit_level, unit.unit_level) = unit.unit_level
    or received.submission_sk is not null;

comment on view reporting.completeness is
'Mức độ đầy đủ của từng bảng số liệu | How complete each dataset of each unit is';
