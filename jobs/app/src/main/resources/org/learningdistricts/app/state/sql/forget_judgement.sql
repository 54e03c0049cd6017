delete from judgement where group_id = ?
