-- Grain: One row per group and finding about a delivery
-- Parameters: the files of the ledger's table finding
select
    parse_filename(finding.filename, true) as group_id,
    finding.load_id,
    finding.finding_id,
    min(finding.rule) as rule,
    min(finding.severity) as severity,
    min(finding.file) as file,
    min(finding.message_vi) as message_vi,
    min(finding.message_en) as message_en
from read_parquet(?, filename = true) as finding
where finding.submission_id is null
group by group_id, finding.load_id, finding.finding_id
order by group_id, finding.finding_id
