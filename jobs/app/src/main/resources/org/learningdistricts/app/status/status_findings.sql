-- Grain: One row per quarter and rule over the newest versions, notes left out, the most frequent
--        first. A finding findings-not-listed stands for as many more of the rule that it expects.
with weighed as (
    select
        finding.quarter,
        finding.unit_level,
        finding.unit_code,
        finding.stage,
        case
            when finding.rule = 'findings-not-listed' then finding.expected else finding.rule
        end as rule,
        case when finding.rule <> 'findings-not-listed' then finding.severity end as severity,
        case
            when finding.rule = 'findings-not-listed' then cast(finding.value as bigint) else 1
        end as times,
        case when finding.is_explained then 1 else 0 end as explained
    from reporting.finding as finding
)

select
    weighed.quarter,
    weighed.rule,
    max(weighed.severity) as severity,
    max(weighed.stage) as stage,
    count(distinct concat(weighed.unit_level, weighed.unit_code)) as units,
    cast(sum(weighed.times) as bigint) as findings,
    cast(sum(weighed.explained) as bigint) as explained
from weighed
group by weighed.quarter, weighed.rule
having max(weighed.severity) <> 'info'
order by weighed.quarter desc, severity, findings desc, weighed.rule
