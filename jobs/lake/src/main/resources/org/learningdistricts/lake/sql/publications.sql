-- Grain: One row per load that published
-- Parameters: the files of the ledger's table publication
select publication.*
from read_parquet(?, union_by_name = true) as publication
order by publication.load_id
