-- Grain: One row, or none: the load that was recorded last, and when
select
    max(ledger_group.load_id) as load_id,
    max(ledger_group.recorded_at) as recorded_at
from ledger_group
having max(ledger_group.recorded_at) is not null
