-- Grain:  One row per judgement whose findings are not as many as it says.
-- Key:    submission_sk
-- Source: fact_submission, fact_finding, dim_check
-- Rules:  Errors and warnings of the judgement that counts. A finding findings-not-listed stands
--         for as many as its value says of the rule that it expects.
with weighed as (
    select
        finding.submission_sk,
        coalesce(unlisted.severity, finding.severity) as severity,
        case when unlisted.rule is null then 1 else cast(finding.value as bigint) end as times
    from core.fact_finding as finding
    left join core.dim_check as unlisted
        on finding.rule = 'findings-not-listed'
        and unlisted.rule = finding.expected
    where finding.is_counted
),

counted as (
    select
        judgement.submission_sk,
        judgement.findings_error,
        judgement.findings_warning,
        coalesce(sum(weighed.times) filter (where weighed.severity = 'error'), 0) as errors,
        coalesce(sum(weighed.times) filter (where weighed.severity = 'warning'), 0) as warnings
    from core.fact_submission as judgement
    left join weighed
        on weighed.submission_sk = judgement.submission_sk
    where judgement.is_counted
    group by judgement.submission_sk, judgement.findings_error, judgement.findings_warning
)

select counted.*
from counted
where counted.errors <> counted.findings_error or counted.warnings <> counted.findings_warning;
