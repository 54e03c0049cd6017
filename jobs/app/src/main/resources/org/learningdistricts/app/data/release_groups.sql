-- Grain: One row per group that the release was made of, with a load that recorded it
select
    fact_load.group_id,
    fact_load.load_id
from core.fact_load
order by fact_load.group_id, fact_load.load_id
