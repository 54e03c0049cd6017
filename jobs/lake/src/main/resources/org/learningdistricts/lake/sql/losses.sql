-- Grain: One row per loss that was accepted
-- Parameters: the files of the ledger's table loss
select
    loss.group_id as id,
    loss.load_id,
    loss.reason,
    loss.accepted_by,
    loss.accepted_at
from read_parquet(?) as loss
order by loss.group_id
