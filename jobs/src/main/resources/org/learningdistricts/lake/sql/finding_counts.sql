-- Grain: One row per judgement of a submission, rule and severity
-- Parameters: the files of the ledger's table finding
select
    parse_filename(finding.filename, true) as group_id,
    finding.load_id,
    finding.submission_id,
    finding.rule,
    finding.severity,
    count(*) as findings
from read_parquet(?, filename = true) as finding
where finding.submission_id is not null
group by all
order by group_id, finding.submission_id, finding.rule, finding.severity
