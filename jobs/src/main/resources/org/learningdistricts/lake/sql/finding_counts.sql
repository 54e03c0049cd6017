-- Grain: One row per judgement of a submission, rule and severity
-- Parameters: the files of the ledger's table finding
-- Rules: a finding findings-not-listed stands for as many more of the rule that it expects
with weighed as (
    select
        parse_filename(finding.filename, true) as group_id,
        finding.load_id,
        finding.submission_id,
        case
            when finding.rule = 'findings-not-listed' then finding.expected else finding.rule
        end as rule,
        case when finding.rule <> 'findings-not-listed' then finding.severity end as severity,
        case
            when finding.rule = 'findings-not-listed' then cast(finding.value as bigint) else 1
        end as times
    from read_parquet(?, filename = true) as finding
    where finding.submission_id is not null
)

select
    weighed.group_id,
    weighed.load_id,
    weighed.submission_id,
    weighed.rule,
    max(weighed.severity) as severity,
    sum(weighed.times) as findings
from weighed
group by weighed.group_id, weighed.load_id, weighed.submission_id, weighed.rule
order by weighed.group_id, weighed.submission_id, weighed.rule
