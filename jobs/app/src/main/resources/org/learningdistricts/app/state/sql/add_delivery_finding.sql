insert into delivery_finding (
    finding_id, group_id, load_id, rule, severity, file, message_vi, message_en
) values (?, ?, ?, ?, ?, ?, ?, ?)
