-- Grain: One row per decision
-- Parameters: the files of the ledger's table decision
select
    decision.decision_id as id,
    decision.kind,
    decision.quarter,
    decision.unit_level,
    decision.unit_code,
    decision.dataset,
    decision.digest,
    decision.is_undone,
    decision.reason,
    decision.decided_by as by,
    decision.decided_at as at
from read_parquet(?) as decision
order by decision.decision_id
