-- Grain:  One row per quarter and unit that should submit.
-- Key:    quarter, unit_level, unit_code
-- Source: measure_newest_version, dim_unit, dim_quarter
-- Rules:  Speaks of the newest version received; current_version is the one that counts.
create view reporting.submission_status as
select
    newest.quarter,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.name as unit_name,
    newest.status,
    newest.version,
    newest.current_version,
    newest.received_at,
    newest.is_on_time,
    newest.findings_error,
    newest.findings_warning,
    newest.findings_review,
    newest.datasets_missing,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    unit.unit_key,
    not newest.is_on_time as is_late,
    newest.is_nil,
    newest.is_exempt,
    newest.is_withdrawn
from engine.measure_newest_version as newest
inner join core.dim_quarter as quarter
    on quarter.quarter = newest.quarter
inner join core.dim_unit as unit
    on unit.unit_sk = newest.unit_sk;

comment on view reporting.submission_status is
'Tình trạng báo cáo của từng đơn vị | State of each unit''s submission';
