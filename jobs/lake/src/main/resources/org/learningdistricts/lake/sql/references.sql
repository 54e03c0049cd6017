-- Grain: One row per set of reference data that was taken
-- Parameters: the files of the ledger's table reference
select
    reference.reference_id as id,
    reference.reference_digest as digest,
    reference.is_bundled,
    reference.taken_at
from read_parquet(?) as reference
order by reference.reference_id
