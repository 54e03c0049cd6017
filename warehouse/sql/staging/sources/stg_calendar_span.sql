-- Grain:  One row with the first and last day of the calendar, none if nothing was received.
-- Key:    first_day
-- Source: stg_judgement, stg_collection_calendar
-- Rules:  From the day on which the first received quarter's window opens to 31 December five
--         years after the newest one's. A table: also of the quarters that an update leaves out.
create table staging.stg_calendar_span as
with received as (
    select distinct
        make_date(
            cast(left(judgement.quarter, 4) as integer),
            cast(right(judgement.quarter, 1) as integer) * 3 - 2,
            1
        ) as first_day
    from staging.stg_judgement as judgement
),

opened as (
    select
        received.first_day,
        coalesce(
            cast(
                min(
                    received.first_day + to_months(calendar.window_opens_month)
                    + to_days(calendar.window_opens_day - 1)
                ) as date
            ),
            received.first_day
        ) as opens_on
    from received
    left join staging.stg_collection_calendar as calendar
        on cast(received.first_day + interval 3 month - interval 1 day as date)
        between calendar.valid_from and calendar.valid_to
    group by received.first_day
)

select
    min(opened.opens_on) as first_day,
    cast(make_date(cast(max(year(opened.first_day)) as integer) + 5, 12, 31) as date) as last_day
from opened
having count(*) > 0;
