update ledger_group set load_id = null, recorded_at = null where load_id is not null
