-- Grain: One row per group known
select
    ledger_group.group_id,
    ledger_group.load_id
from ledger_group
