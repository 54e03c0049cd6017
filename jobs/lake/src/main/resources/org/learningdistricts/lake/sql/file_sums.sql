-- Grain: One row per file whose SHA-256 a load noted
-- Parameters: the files of the ledger's table file_sum
select
    file_sum.load_id,
    file_sum.path,
    file_sum.sha256
from read_parquet(?) as file_sum
order by file_sum.path
