delete from finding_count where group_id = ?
