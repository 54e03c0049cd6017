delete from delivery_finding where group_id = ?
