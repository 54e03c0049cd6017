-- Grain:  One row per finding about the newest version received of a unit.
-- Key:    quarter, unit_code, finding_id, file, row_number, column_name
-- Source: fact_finding, measure_build_finding, measure_current_explanation, dim_submission,
--         dim_unit
-- Rules:  Findings of the intake never change; those of the build are worked out anew each time,
--         about the version in force. An explanation holds as long as finding_id stays.
create view reporting.finding as
with any_finding as (
    select
        submission_sk, finding_id, stage, rule, severity, file, sheet, row_number, column_name,
        value, expected, message_vi, message_en
    from core.fact_finding
    where is_counted
    union all
    select
        submission_sk, finding_id, stage, rule, severity, file, sheet, row_number, column_name,
        value, expected, message_vi, message_en
    from measures.measure_build_finding
)

select
    submission.quarter,
    submission.unit_level,
    submission.unit_code,
    unit.valid_from as unit_valid_from,
    submission.version,
    any_finding.finding_id,
    any_finding.stage,
    any_finding.rule,
    any_finding.severity,
    explained.finding_id is not null as is_explained,
    explained.reason as explanation,
    explained.explained_by,
    explained.explained_at,
    any_finding.file,
    any_finding.sheet,
    any_finding.row_number,
    any_finding.column_name,
    any_finding.value,
    any_finding.expected,
    any_finding.message_vi,
    any_finding.message_en
from any_finding
inner join core.dim_submission as submission
    on submission.submission_sk = any_finding.submission_sk
    and submission.is_newest
inner join core.dim_unit as unit
    on unit.unit_sk = submission.unit_sk
left join measures.measure_current_explanation as explained
    on explained.finding_id = any_finding.finding_id;

comment on view reporting.finding is
'Phát hiện đối với bản mới nhận nhất | Findings about the newest version received';
comment on column reporting.finding.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.finding.unit_level is
'Cấp đơn vị: district huyện, commune xã | Level of the unit: district or commune';
comment on column reporting.finding.unit_code is
'Mã đơn vị; nối cùng unit_valid_from | Unit code; join with unit_valid_from';
comment on column reporting.finding.unit_valid_from is
'Ngày đơn vị bắt đầu có hiệu lực | Day on which the unit began';
comment on column reporting.finding.version is
'Số thứ tự của bản mới nhận nhất | Number of the newest version received';
comment on column reporting.finding.finding_id is
'Mã phát hiện | Identifier, the same while the fault stays';
comment on column reporting.finding.stage is
'Khâu: intake tiếp nhận, build dựng kho | Stage: intake or build';
comment on column reporting.finding.rule is
'Tên kiểm tra | Check that found it';
comment on column reporting.finding.severity is
'Mức: error lỗi, warning cảnh báo, info ghi chú | Severity: error, warning or info';
comment on column reporting.finding.is_explained is
'Đã được giải trình | Explained by the office';
comment on column reporting.finding.explanation is
'Lý do giải trình, bản mới nhất | The newest reason given';
comment on column reporting.finding.explained_by is
'Người giải trình | Who gave it';
comment on column reporting.finding.explained_at is
'Thời điểm giải trình, giờ Hà Nội | When it was given, Hanoi time';
comment on column reporting.finding.file is
'Tên tệp | File';
comment on column reporting.finding.sheet is
'Trang tính | Sheet';
comment on column reporting.finding.row_number is
'Số dòng như người đọc thấy | Row as a person sees it';
comment on column reporting.finding.column_name is
'Tên cột | Column';
comment on column reporting.finding.value is
'Giá trị đã gửi | Value as sent';
comment on column reporting.finding.expected is
'Giá trị mong đợi | What was expected';
comment on column reporting.finding.message_vi is
'Thông báo bằng tiếng Việt | Message in Vietnamese';
comment on column reporting.finding.message_en is
'Thông báo bằng tiếng Anh | Message in English';
