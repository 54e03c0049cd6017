-- Grain: One row per file that a group committed
-- Parameters: the files of the ledger's table commit; older ones lack sha256
select commit_row.*
from read_parquet(?, union_by_name = true) as commit_row
order by commit_row.path
