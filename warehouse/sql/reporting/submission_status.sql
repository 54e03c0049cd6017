-- Grain:  One row per quarter and unit that should submit.
-- Key:    quarter, unit_level, unit_code
-- Source: measure_newest_version, dim_unit
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
    newest.datasets_missing
from measures.measure_newest_version as newest
inner join core.dim_unit as unit
    on unit.unit_sk = newest.unit_sk;

comment on view reporting.submission_status is
'Tình trạng báo cáo của từng đơn vị | State of each unit''s submission';
comment on column reporting.submission_status.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.submission_status.unit_level is
'Cấp đơn vị: district huyện, commune xã | Level of the unit: district or commune';
comment on column reporting.submission_status.unit_code is
'Mã đơn vị; nối cùng unit_valid_from | Unit code; join with unit_valid_from';
comment on column reporting.submission_status.unit_valid_from is
'Ngày đơn vị bắt đầu có hiệu lực | Day on which the unit began';
comment on column reporting.submission_status.unit_name is
'Tên đơn vị | Unit name';
comment on column reporting.submission_status.status is
'Trạng thái của bản mới nhận nhất, missing: chưa gửi | State of the newest version, or missing';
comment on column reporting.submission_status.version is
'Số thứ tự của bản mới nhận nhất | Number of the newest version received';
comment on column reporting.submission_status.current_version is
'Số thứ tự của bản đang được tính | Version whose figures count; null if none';
comment on column reporting.submission_status.received_at is
'Thời điểm nhận, giờ Hà Nội | Moment of receipt, Hanoi time';
comment on column reporting.submission_status.is_on_time is
'Nhận đúng hạn | Received by the due day';
comment on column reporting.submission_status.findings_error is
'Số lỗi | Errors found at intake';
comment on column reporting.submission_status.findings_warning is
'Số cảnh báo | Warnings found at intake';
comment on column reporting.submission_status.findings_review is
'Số điểm cần xem lại khi dựng kho | Findings of the build';
comment on column reporting.submission_status.datasets_missing is
'Số bảng còn thiếu | Datasets that were not sent';
