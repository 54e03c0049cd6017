-- Grain: One row per group, submission, rule that found something in it, and what it found
-- Parameters: the files of the ledger's table finding
select distinct
    parse_filename(finding.filename, true) as group_id,
    finding.submission_id,
    finding.rule,
    finding.severity,
    finding.file,
    finding.value,
    finding.expected
from read_parquet(?, filename = true) as finding
where finding.submission_id is not null
order by all
