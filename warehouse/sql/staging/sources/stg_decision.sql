-- Grain:  One row per decision about a quarter.
-- Key:    decision_id
-- Source: the ledger's decision files
-- Rules:  is_undo: it undid an earlier one. is_in_force: of those about the same, what was decided
--         last counts; what was undone last is not in force. A closing that was undone is a
--         reopening, and that is in force. What is decided about a whole quarter replaces what was
--         decided about closing single units before.
create view staging.stg_decision as
with ranked as (
    select
        decision.*,
        row_number() over (
            partition by
                decision.kind, decision.quarter, decision.unit_level, decision.unit_code,
                decision.dataset, decision.digest
            order by decision.decided_at desc, decision.decision_id desc
        ) as place,
        max(case when decision.unit_code is null then decision.decided_at end) over (
            partition by decision.kind, decision.quarter
        ) as decided_for_all_at
    from read_parquet(
        getvariable('decision_segments'), union_by_name = true, hive_partitioning = false
    ) as decision
)

select
    ranked.decision_id,
    case
        when ranked.is_undone and ranked.kind = 'closing' then 'reopening'
        else ranked.kind
    end as kind,
    ranked.quarter,
    ranked.unit_level,
    ranked.unit_code,
    ranked.dataset,
    ranked.digest,
    ranked.reason,
    ranked.decided_by,
    ranked.decided_at,
    ranked.is_undone as is_undo,
    ranked.place = 1
        and (ranked.kind = 'closing' or not ranked.is_undone)
        and (
            ranked.unit_code is null
            or ranked.decided_for_all_at is null
            or ranked.decided_for_all_at < ranked.decided_at
        ) as is_in_force
from ranked;
