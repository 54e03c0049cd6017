insert into finding_count (submission_id, load_id, group_id, rule, severity, findings)
values (?, ?, ?, ?, ?, ?)
