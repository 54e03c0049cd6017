insert into receipt (
    submission_id, load_id, group_id, received_at, status, findings_error, findings_warning
) values (?, ?, ?, ?, ?, ?, ?)
