-- Grain:  One row per link from a former commune to one that took over from it.
-- Key:    old_code, new_code, effective_on
-- Source: unit_succession.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_unit_succession as
select
    line.old_code,
    line.old_name,
    line.old_district_code,
    line.new_code,
    line.new_name,
    cast(line.old_is_split as boolean) as old_is_split,
    cast(line.effective_on as date) as effective_on
from read_csv(
    getvariable('reference') || '/unit_succession.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
