-- Grain:  One row per judgement whose findings are not as many as it says.
-- Key:    submission_key
-- Source: fact_submission, fact_finding
-- Rules:  Errors and warnings of the judgement that counts.
with counted as (
    select
        judgement.submission_key,
        judgement.findings_error,
        judgement.findings_warning,
        count(*) filter (where finding.severity = 'error') as errors,
        count(*) filter (where finding.severity = 'warning') as warnings
    from core.fact_submission as judgement
    left join core.fact_finding as finding
        on finding.submission_key = judgement.submission_key
        and finding.load_id = judgement.load_id
    where judgement.is_counted
    group by judgement.submission_key, judgement.findings_error, judgement.findings_warning
)

select counted.*
from counted
where counted.errors <> counted.findings_error or counted.warnings <> counted.findings_warning;
