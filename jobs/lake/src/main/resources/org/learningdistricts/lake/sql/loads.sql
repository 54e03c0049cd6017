-- Grain: One row per load and group that it recorded
-- Parameters: the files of the ledger's table load; older ones lack the sums
select load.*
from read_parquet(?, union_by_name = true) as load
order by load.load_id, load.group_id
