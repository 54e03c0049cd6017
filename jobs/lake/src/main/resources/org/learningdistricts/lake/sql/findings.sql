-- Grain: One row per group, submission and rule that found something in it
-- Parameters: the files of the ledger's table finding
select distinct
    parse_filename(finding.filename, true) as group_id,
    finding.submission_id,
    finding.rule,
    finding.severity
from read_parquet(?, filename = true) as finding
where finding.submission_id is not null
order by group_id, finding.submission_id, finding.rule
