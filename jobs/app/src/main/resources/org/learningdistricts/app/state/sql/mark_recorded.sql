update ledger_group set load_id = ?, recorded_at = ? where group_id = ?
