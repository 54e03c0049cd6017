delete from ledger_group where group_id = ?
