delete from receipt where group_id = ?
