-- The ledger as it was at a moment: without the loads that were recorded later, and without what
-- people decided later.
set variable load_segments = (
    select list_prepend(getvariable('load_segments')[1], coalesce(list(distinct load.filename), []))
    from read_parquet(
        getvariable('load_segments'),
        union_by_name = true, hive_partitioning = false, filename = true
    ) as load
    where load.recorded_at <= timestamp {moment}
);
set variable explanation_segments = (
    select list_prepend(
        getvariable('explanation_segments')[1], coalesce(list(explanation.filename), [])
    )
    from read_parquet(
        getvariable('explanation_segments'),
        union_by_name = true, hive_partitioning = false, filename = true
    ) as explanation
    where explanation.explained_at <= timestamp {moment}
);
set variable decision_segments = (
    select list_prepend(
        getvariable('decision_segments')[1], coalesce(list(decision.filename), [])
    )
    from read_parquet(
        getvariable('decision_segments'),
        union_by_name = true, hive_partitioning = false, filename = true
    ) as decision
    where decision.decided_at <= timestamp {moment}
);
