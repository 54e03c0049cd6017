-- Grain:  One row per public holiday, day in lieu or day that was exchanged for another.
-- Key:    day
-- Source: public_holidays.csv
-- Rules:  is_working: a Saturday on which people work for a day off. Of days before the first
--         and after the last one nothing is known.
create view staging.stg_public_holiday as
select
    cast(line.day as date) as day,
    cast(line.is_working as boolean) as is_working,
    line.name_vi,
    line.name_en
from read_csv(
    getvariable('reference') || '/public_holidays.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
