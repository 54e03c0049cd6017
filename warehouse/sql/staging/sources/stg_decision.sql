-- Grain:  One row per decision about a quarter that stands.
-- Key:    kind, quarter, unit_level, unit_code, dataset, digest
-- Source: the ledger's decision files
-- Rules:  What was decided last of them counts; what was undone last does not stand.
create view staging.stg_decision as
with ranked as (
    select
        decision.*,
        row_number() over (
            partition by
                decision.kind, decision.quarter, decision.unit_level, decision.unit_code,
                decision.dataset, decision.digest
            order by decision.decided_at desc, decision.decision_id desc
        ) as place
    from read_parquet(
        getvariable('decision_segments'), union_by_name = true, hive_partitioning = false
    ) as decision
)

select
    ranked.decision_id,
    ranked.kind,
    ranked.quarter,
    ranked.unit_level,
    ranked.unit_code,
    ranked.dataset,
    ranked.digest,
    ranked.reason,
    ranked.decided_by,
    ranked.decided_at
from ranked
where ranked.place = 1 and not ranked.is_undone;
