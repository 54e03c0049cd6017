-- Grain:  One row per dataset that units submit.
-- Key:    code
-- Source: dataset.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_dataset as
select
    line.code,
    line.label_vi,
    line.label_en,
    line.unit_level,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to
from read_csv(
    getvariable('reference') || '/dataset.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
