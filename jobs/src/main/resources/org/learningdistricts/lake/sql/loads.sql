-- Grain: One row per load and group that it recorded
-- Parameters: the files of the ledger's table load
select
    load.load_id,
    load.recorded_at,
    load.group_id
from read_parquet(?) as load
order by load.load_id, load.group_id
