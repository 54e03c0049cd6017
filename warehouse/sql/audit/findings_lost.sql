-- Grain:  One row if the warehouse does not hold every finding of the lake.
-- Key:    lake_rows, fact_rows
-- Source: stg_finding, fact_finding
-- Rules:  Rows in the lake = rows in the fact.
with counted as (
    select
        (select count(*) from staging.stg_finding) as lake_rows,
        (select count(*) from core.fact_finding) as fact_rows
)

select counted.*
from counted
where counted.lake_rows <> counted.fact_rows;
