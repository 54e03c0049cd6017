-- The quarters that both releases have and that may differ: from a given one on, as nothing looks
-- ahead, and those of findings that were explained since.
select was.quarter
from previous.core.dim_quarter as was
where was.is_received
    and (
        was.quarter >= {from}
        or was.quarter in (
            select finding.quarter
            from reporting.finding as finding
            inner join (
                select finding_id, explanation_id from core.fact_explanation
                except
                select finding_id, explanation_id from previous.core.fact_explanation
            ) as explained
                on explained.finding_id = finding.finding_id
        )
    )
order by was.quarter;
