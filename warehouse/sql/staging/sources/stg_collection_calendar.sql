-- Grain:  One row per submitting level and period of validity.
-- Key:    unit_level, valid_from
-- Source: collection_calendar.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_collection_calendar as
select
    line.unit_level,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to,
    cast(line.window_opens_month as integer) as window_opens_month,
    cast(line.window_opens_day as integer) as window_opens_day,
    cast(line.window_closes_month as integer) as window_closes_month,
    cast(line.window_closes_day as integer) as window_closes_day,
    cast(line.due_month as integer) as due_month,
    cast(line.due_day as integer) as due_day,
    cast(line.last_month as integer) as last_month,
    cast(line.last_day as integer) as last_day
from read_csv(
    getvariable('reference') || '/collection_calendar.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
