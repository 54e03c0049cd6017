-- Grain:  One row per quarter of which a submission was received, and one for "unknown".
-- Key:    quarter
-- Source: stg_judgement
-- Rules:  A calendar quarter, written 2025-Q2; units are judged as of its last day.
--         quarter_sk counts quarters from 2000 on. The keys of versions, findings and units in
--         a quarter begin with it, so that those of one quarter never depend on another.
create table core.dim_quarter (
    quarter varchar not null,
    quarter_sk integer not null,
    year integer,
    quarter_number integer,
    first_day date,
    last_day date,
    primary key (quarter)
);

insert into core.dim_quarter
with received_quarter as (
    select distinct
        judgement.quarter,
        cast(left(judgement.quarter, 4) as integer) as year,
        cast(right(judgement.quarter, 1) as integer) as quarter_number
    from staging.stg_judgement as judgement
),

dated_quarter as (
    select
        received_quarter.*,
        make_date(received_quarter.year, received_quarter.quarter_number * 3 - 2, 1) as first_day
    from received_quarter
)

select
    dated_quarter.quarter,
    (dated_quarter.year - 2000) * 4 + dated_quarter.quarter_number,
    dated_quarter.year,
    dated_quarter.quarter_number,
    dated_quarter.first_day,
    cast(dated_quarter.first_day + interval 3 month - interval 1 day as date)
from dated_quarter
union all
select 'unknown', 0, null, null, null, null;

comment on table core.dim_quarter is 'Quý có báo cáo | Quarters with a submission';
