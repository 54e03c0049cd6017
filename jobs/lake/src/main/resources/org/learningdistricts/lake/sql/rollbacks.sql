-- Grain: One row per time that clients were led to another release
-- Parameters: the files of the ledger's table rollback
select
    rollback_row.rollback_id as id,
    rollback_row.release_id,
    rollback_row.reason,
    rollback_row.done_by as "by",
    rollback_row.done_at as "at"
from read_parquet(?) as rollback_row
order by rollback_row.rollback_id
