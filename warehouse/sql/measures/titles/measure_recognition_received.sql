-- Grain:  One row per quarter and unit in force.
-- Key:    quarter, unit_sk
-- Source: measure_unit_in_force, version_in_force, fact_submission_dataset
-- Rules:  Received: the version in force of the submitting unit came with the recognitions, be
--         it without a row.
create table engine.measure_recognition_received as
select
    unit.quarter,
    unit.unit_sk,
    received.dataset is not null as is_received
from engine.measure_unit_in_force as unit
left join engine.version_in_force as version
    on version.quarter = unit.quarter
    and version.unit_sk = unit.submitting_unit_sk
left join core.fact_submission_dataset as received
    on received.submission_sk = version.submission_sk
    and received.dataset = 'recognitions';

comment on table engine.measure_recognition_received is
'Đã nhận bảng công nhận hay chưa | Whether the recognitions were received';
