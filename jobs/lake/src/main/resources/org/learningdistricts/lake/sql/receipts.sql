-- Grain: One row per submission and group that brought an earlier receipt time of it
-- Parameters: the files of the ledger's table receipt
select
    parse_filename(receipt.filename, true) as group_id,
    receipt.load_id,
    receipt.submission_id,
    receipt.quarter,
    receipt.received_at,
    receipt.status,
    receipt.findings_error,
    receipt.findings_warning
from read_parquet(?, filename = true) as receipt
order by group_id, receipt.submission_id
