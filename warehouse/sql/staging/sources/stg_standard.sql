-- Grain:  One row per condition of a standard, kind of area and period of validity.
-- Key:    standard, condition, applies_to, valid_from
-- Source: standards.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_standard as
select
    line.standard,
    line.condition,
    line.measured_vi,
    line.measured_en,
    line.counted_vi,
    line.counted_en,
    line.numerator,
    line.denominator,
    cast(line.threshold_pct as integer) as threshold_pct,
    line.applies_to,
    line.requires,
    line.legal_source,
    line.legal_source_en,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to
from read_csv(
    getvariable('reference') || '/standards.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
