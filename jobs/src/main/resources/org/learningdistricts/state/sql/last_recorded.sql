-- Grain: One row, or none: the last moment at which a load was recorded
select max(ledger_group.recorded_at) as recorded_at
from ledger_group
having max(ledger_group.recorded_at) is not null
