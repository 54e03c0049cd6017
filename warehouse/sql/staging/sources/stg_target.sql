-- Grain:  One row per target of the city and year.
-- Key:    target, target_year
-- Source: targets.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_target as
select
    line.target,
    line.name_vi,
    line.name_en,
    line.rule,
    line.unit_level,
    cast(line.level as integer) as level,
    line.numerator,
    line.denominator,
    cast(line.target_pct as integer) as target_pct,
    cast(line.target_year as integer) as target_year,
    line.source,
    line.note
from read_csv(
    getvariable('reference') || '/targets.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
