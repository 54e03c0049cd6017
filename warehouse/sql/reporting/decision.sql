-- Grain:  One row per decision of people about a quarter.
-- Key:    decision_id
-- Source: fact_decision, dim_unit, dim_quarter, dim_submission
-- Rules:  kind is withdrawal (of the version submission_key), exemption (from dataset; from all
--         if it is null), closing or reopening (of the quarter; for one unit if one is named).
--         is_undo: it undid an earlier one; is_in_force: it still holds.
create view reporting.decision as
select
    decision.decision_id,
    decision.kind,
    decision.quarter,
    unit.unit_level,
    unit.unit_code,
    unit.valid_from as unit_valid_from,
    unit.unit_key,
    unit.name as unit_name,
    decision.dataset,
    submission.submission_key,
    decision.reason,
    decision.decided_by,
    decision.decided_at,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    decision.is_undo,
    decision.is_in_force
from core.fact_decision as decision
left join core.dim_unit as unit
    on unit.unit_sk = decision.unit_sk
inner join core.dim_quarter as quarter
    on quarter.quarter = decision.quarter
left join core.dim_submission as submission
    on submission.submission_sk = decision.submission_sk;

comment on view reporting.decision is
'Ai quyết định gì về báo cáo của quý, vì sao | Who decided what about a quarter, and why';
