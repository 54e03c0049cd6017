-- Grain:  One row per link of succession of which a data team knows the weight.
-- Key:    old_code, new_code, effective_on
-- Source: succession_weights.csv
-- Rules:  weight is how much of what kind names, such as people, came from the old unit into the
--         new one.
create view staging.stg_succession_weight as
select
    line.old_code,
    line.new_code,
    cast(line.effective_on as date) as effective_on,
    cast(line.weight as decimal(28, 9)) as weight,
    line.kind,
    line.source,
    line.reason
from read_csv(
    getvariable('reference') || '/succession_weights.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
