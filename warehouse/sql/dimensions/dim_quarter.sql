-- Grain:  One row per quarter of the calendar's years, and one for "unknown".
-- Key:    quarter
-- Source: stg_judgement, stg_calendar_span
-- Rules:  A calendar quarter, written 2025-Q2; units are judged as of its last day, which is its
--         date_sk. What is judged or shown starts from quarters with a submission: is_received.
--         quarter_sk counts quarters from 2000 on. The keys of versions, findings and units in
--         a quarter begin with it, so that those of one quarter never depend on another.
create table core.dim_quarter (
    quarter varchar not null,
    quarter_sk integer not null,
    year integer,
    quarter_number integer,
    first_day date,
    last_day date,
    date_sk integer not null,
    is_received boolean not null,
    primary key (quarter)
);

insert into core.dim_quarter
with received_quarter as (
    select distinct judgement.quarter
    from staging.stg_judgement as judgement
),

first_month as (
    select
        cast(
            unnest(
                generate_series(
                    cast(date_trunc('year', span.first_day) as timestamp),
                    cast(span.last_day as timestamp),
                    interval 3 month
                )
            ) as date
        ) as first_day
    from staging.stg_calendar_span as span
),

dated_quarter as (
    select
        cast(year(first_month.first_day) as integer) as year,
        cast(quarter(first_month.first_day) as integer) as quarter_number,
        first_month.first_day,
        cast(first_month.first_day + interval 3 month - interval 1 day as date) as last_day
    from first_month
),

named_quarter as (
    select
        dated_quarter.*,
        concat(dated_quarter.year, '-Q', dated_quarter.quarter_number) as quarter
    from dated_quarter
)

select
    named_quarter.quarter,
    (named_quarter.year - 2000) * 4 + named_quarter.quarter_number,
    named_quarter.year,
    named_quarter.quarter_number,
    named_quarter.first_day,
    named_quarter.last_day,
    cast(strftime(named_quarter.last_day, '%Y%m%d') as integer),
    received_quarter.quarter is not null
from named_quarter
left join received_quarter
    on received_quarter.quarter = named_quarter.quarter
union all
select 'unknown', 0, null, null, null, null, 0, false;

comment on table core.dim_quarter is
'Các quý, cả quý chưa có báo cáo | Quarters, those without a submission too';
