-- Grain:  One row per quarter, area and dataset of which its communes may have any number of rows.
-- Key:    quarter, area_id, dataset
-- Source: measure_area_unit, version_in_force, fact_submission_dataset, measure_dataset_rows
-- Rules:  units_reporting counts the communes whose submission holds the dataset: one of which it
--         has no row has none of what is counted.
create view engine.measure_area_dataset as
select
    unit.quarter,
    unit.area_id,
    received.dataset,
    count(*) as units_reporting
from engine.measure_area_unit as unit
inner join engine.version_in_force as version
    on version.quarter = unit.quarter
    and version.unit_sk = unit.submitting_unit_sk
inner join core.fact_submission_dataset as received
    on received.submission_sk = version.submission_sk
inner join engine.measure_dataset_rows as listed
    on listed.dataset = received.dataset
    and listed.is_listed
group by unit.quarter, unit.area_id, received.dataset;

comment on view engine.measure_area_dataset is
'Bảng đã nhận của từng vùng | Datasets received of each area';
