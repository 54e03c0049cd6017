-- Grain:  One row per day of the calendar, and one for "unknown".
-- Key:    date_sk; also date
-- Source: stg_calendar_span, stg_public_holiday, dim_quarter, dim_deadline
-- Rules:  From the first received quarter's window to the end of the fifth year after the newest.
--         Offices work from Monday to Friday, but for holidays and days exchanged; beyond the
--         list of those it is unknown. window_quarter: the one whose figures are collected then.
create table core.dim_date (
    date_sk integer not null,
    date date,
    year integer,
    quarter_number integer,
    quarter varchar not null,
    month integer,
    day integer,
    weekday_vi varchar,
    weekday_en varchar,
    is_working_day boolean,
    window_quarter varchar,
    primary key (date_sk),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (window_quarter) references core.dim_quarter (quarter)
);

insert into core.dim_date
with any_day as (
    select
        cast(
            unnest(
                generate_series(
                    cast(span.first_day as timestamp), cast(span.last_day as timestamp),
                    interval 1 day
                )
            ) as date
        ) as date
    from staging.stg_calendar_span as span
),

weekday as (
    select listed.number, listed.name_vi, listed.name_en
    from (
        values
            (1, 'Thứ Hai', 'Monday'), (2, 'Thứ Ba', 'Tuesday'), (3, 'Thứ Tư', 'Wednesday'),
            (4, 'Thứ Năm', 'Thursday'), (5, 'Thứ Sáu', 'Friday'), (6, 'Thứ Bảy', 'Saturday'),
            (7, 'Chủ Nhật', 'Sunday')
    ) as listed (number, name_vi, name_en)
),

known as (
    select min(holiday.day) as first_day, max(holiday.day) as last_day
    from staging.stg_public_holiday as holiday
),

collecting as (
    select any_day.date, min(deadline.quarter) as quarter
    from any_day
    inner join core.dim_deadline as deadline
        on any_day.date between deadline.opens_on and deadline.closes_on
    group by any_day.date
)

select
    cast(strftime(any_day.date, '%Y%m%d') as integer),
    any_day.date,
    quarter.year,
    quarter.quarter_number,
    quarter.quarter,
    cast(month(any_day.date) as integer),
    cast(day(any_day.date) as integer),
    weekday.name_vi,
    weekday.name_en,
    case
        when any_day.date between known.first_day and known.last_day
            then coalesce(holiday.is_working, weekday.number <= 5)
    end,
    collecting.quarter
from any_day
inner join core.dim_quarter as quarter
    on any_day.date between quarter.first_day and quarter.last_day
inner join weekday
    on weekday.number = isodow(any_day.date)
cross join known
left join staging.stg_public_holiday as holiday
    on holiday.day = any_day.date
left join collecting
    on collecting.date = any_day.date
union all
select 0, null, null, null, 'unknown', null, null, null, null, null, null;

comment on table core.dim_date is 'Các ngày | Days';
