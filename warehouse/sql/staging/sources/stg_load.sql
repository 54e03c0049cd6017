-- Grain:  One row per load and group that it recorded.
-- Key:    load_id, group_id
-- Source: the ledger's load files
-- Rules:  A group whose loss was accepted is left out.
create view staging.stg_load as
select
    recorded.load_id,
    recorded.group_id,
    recorded.recorded_at
from read_parquet(
    getvariable('load_segments'), union_by_name = true, hive_partitioning = false
) as recorded
where recorded.group_id not in (
    select loss.group_id
    from read_parquet(
        getvariable('loss_segments'), union_by_name = true, hive_partitioning = false
    ) as loss
);
