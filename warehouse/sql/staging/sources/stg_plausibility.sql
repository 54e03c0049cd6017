-- Grain:  One row per check of the build, figure that it looks at and period of validity.
-- Key:    rule, dataset, column_name, member, valid_from
-- Source: plausibility.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_plausibility as
select
    line.rule,
    line.dataset,
    line.column_name,
    line.member,
    cast(line.min_pct as bigint) as min_pct,
    cast(line.max_pct as bigint) as max_pct,
    cast(line.floor_pct as bigint) as floor_pct,
    cast(line.usual_factor as bigint) as usual_factor,
    cast(line.min_difference as bigint) as min_difference,
    cast(line.min_rows as bigint) as min_rows,
    cast(line.listed as bigint) as listed,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to
from read_csv(
    getvariable('reference') || '/plausibility.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
