-- Grain:  One row per quarter and level whose units submit for it.
-- Key:    quarter, unit_level
-- Source: dim_quarter, stg_collection_calendar
-- Rules:  Months count from the quarter's first month; a last day is optional.
create table core.dim_deadline (
    quarter varchar not null,
    unit_level varchar not null,
    opens_on date,
    closes_on date,
    due_on date,
    last_on date,
    primary key (quarter, unit_level),
    foreign key (quarter) references core.dim_quarter (quarter)
);

insert into core.dim_deadline
select
    quarter.quarter,
    calendar.unit_level,
    cast(
        quarter.first_day + to_months(calendar.window_opens_month)
        + to_days(calendar.window_opens_day - 1) as date
    ),
    cast(
        quarter.first_day + to_months(calendar.window_closes_month)
        + to_days(calendar.window_closes_day - 1) as date
    ),
    cast(
        quarter.first_day + to_months(calendar.due_month) + to_days(calendar.due_day - 1) as date
    ),
    cast(
        quarter.first_day + to_months(calendar.last_month) + to_days(calendar.last_day - 1) as date
    )
from core.dim_quarter as quarter
inner join staging.stg_collection_calendar as calendar
    on quarter.last_day between calendar.valid_from and calendar.valid_to;

comment on table core.dim_deadline is 'Hạn nộp theo quý | Deadlines of each quarter';
