-- Grain:  One row per unit and period of validity.
-- Key:    unit_level, unit_code, valid_from
-- Source: units.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_unit as
select
    line.unit_level,
    line.unit_code,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to,
    line.name,
    line.unit_type,
    line.parent_level,
    line.parent_code,
    cast(line.difficult_area as boolean) as difficult_area,
    cast(line.especially_difficult_area as boolean) as especially_difficult_area
from read_csv(
    getvariable('reference') || '/units.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
