-- Grain: One row per decision about a version or about what a unit has to send.
-- Rules: submission_id is that of the version that was withdrawn, else null.
select
    decision.kind,
    decision.quarter,
    unit.unit_level,
    unit.unit_code,
    version.submission_id,
    dataset.name_vi as dataset,
    dataset.name_en as dataset_en,
    decision.reason,
    decision.decided_by,
    decision.decided_at
from core.fact_decision as decision
inner join core.dim_unit as unit
    on unit.unit_sk = decision.unit_sk
left join core.dim_submission as version
    on version.submission_sk = decision.submission_sk
left join core.dim_dataset as dataset
    on dataset.dataset = decision.dataset
where decision.is_in_force and decision.kind in ('withdrawal', 'exemption')
order by decision.decision_id
