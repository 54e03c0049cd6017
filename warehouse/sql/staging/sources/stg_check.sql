-- Grain:  One row per check of the catalogue.
-- Key:    rule
-- Source: checks.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_check as
select
    line.rule,
    line.severity,
    line.stage,
    line.title_vi,
    line.title_en,
    line.message_vi,
    line.message_en,
    line.remedy_vi,
    line.remedy_en,
    line.source,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to
from read_csv(
    getvariable('reference') || '/checks.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
