-- Grain:  One row per condition of an indicator, kind of area and period of validity.
-- Key:    criteria_set, indicator, condition, applies_to, valid_from
-- Source: indicators.csv
-- Rules:  An open period ends on 31 December 9999.
create view staging.stg_indicator as
select
    line.criteria_set,
    line.unit_level,
    cast(line.level as integer) as level,
    line.criterion,
    line.indicator,
    line.condition,
    line.name_vi,
    line.name_en,
    line.measured_vi,
    line.measured_en,
    line.counted_vi,
    line.counted_en,
    line.rule,
    line.numerator,
    line.denominator,
    line.previous_numerator,
    line.previous_denominator,
    line.requires,
    cast(line.threshold_pct as integer) as threshold_pct,
    line.applies_to,
    line.legal_source,
    line.legal_source_en,
    cast(line.valid_from as date) as valid_from,
    coalesce(cast(line.valid_to as date), date '9999-12-31') as valid_to
from read_csv(
    getvariable('reference') || '/indicators.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
