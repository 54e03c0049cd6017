insert into judgement (
    submission_id, load_id, group_id, quarter, unit_level, unit_code, digest, form, sequence,
    received_at, status, contract_version, judge_digest, findings_error, findings_warning,
    findings_info, is_archived
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
