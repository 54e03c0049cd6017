-- Grain:  One row per quarter, target and target year.
-- Key:    quarter, target, target_year
-- Source: measure_share_target, measure_recognised_target, dim_target, measure_rate
-- Rules:  Reached: 100 x numerator >= target x denominator; null with a denominator of 0.
create view reporting.target_progress as
with progress as (
    select quarter, target_sk, numerator, denominator, units_reporting, units_expected
    from measures.measure_share_target
    union all
    select quarter, target_sk, numerator, denominator, units_reporting, units_expected
    from measures.measure_recognised_target
)

select
    progress.quarter,
    target.target,
    target.name_vi,
    target.name_en,
    cast(progress.numerator as bigint) as numerator,
    cast(progress.denominator as bigint) as denominator,
    rate.rate,
    target.target_pct,
    target.target_year,
    case
        when progress.denominator > 0
            then 100 * progress.numerator >= target.target_pct * progress.denominator
    end as is_reached,
    progress.units_reporting,
    progress.units_expected
from progress
inner join core.dim_target as target
    on target.target_sk = progress.target_sk
left join measures.measure_rate as rate
    on rate.numerator = progress.numerator
    and rate.denominator = progress.denominator;

comment on view reporting.target_progress is
'Tiến độ chỉ tiêu của thành phố | Progress towards the targets of the city';
comment on column reporting.target_progress.quarter is
'Quý, dạng 2025-Q2 | Quarter, written 2025-Q2';
comment on column reporting.target_progress.target is
'Mã chỉ tiêu của thành phố | Name of the target';
comment on column reporting.target_progress.name_vi is
'Tên bằng tiếng Việt | Name in Vietnamese';
comment on column reporting.target_progress.name_en is
'Tên bằng tiếng Anh | Name in English';
comment on column reporting.target_progress.numerator is
'Tử số | Numerator';
comment on column reporting.target_progress.denominator is
'Mẫu số | Denominator';
comment on column reporting.target_progress.rate is
'Tỷ lệ, làm tròn 6 chữ số; trống nếu không xác định | Rate to 6 places; null if undefined';
comment on column reporting.target_progress.target_pct is
'Chỉ tiêu, phần trăm | Target in per cent';
comment on column reporting.target_progress.target_year is
'Năm của chỉ tiêu | Year of the target';
comment on column reporting.target_progress.is_reached is
'Đã đạt chỉ tiêu; trống nếu mẫu số bằng 0 | Target reached; null if the denominator is 0';
comment on column reporting.target_progress.units_reporting is
'Số đơn vị có số liệu được tính | Units of which something entered';
comment on column reporting.target_progress.units_expected is
'Số đơn vị phải báo cáo | Units that should submit';
