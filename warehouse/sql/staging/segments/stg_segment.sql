-- Grain:  One row per segment of the lake that a recorded load names.
-- Key:    path
-- Source: the ledger's commit and load files
-- Rules:  A segment that no commit names, or whose group no load recorded, is ignored.
--         A group counts from the first load that recorded it.
create table staging.stg_segment as
with recorded_group as (
    select
        load_row.group_id,
        min(load_row.recorded_at) as recorded_at
    from read_parquet(
        getvariable('load_segments'), union_by_name = true, hive_partitioning = false
    ) as load_row
    group by load_row.group_id
),

committed_segment as (
    select distinct
        commit_row.group_id,
        commit_row.table_name,
        commit_row.path,
        commit_row.row_count
    from read_parquet(
        getvariable('commit_segments'), union_by_name = true, hive_partitioning = false
    ) as commit_row
)

select
    committed_segment.table_name,
    getvariable('lake') || '/' || committed_segment.path as path,
    committed_segment.group_id,
    committed_segment.row_count,
    recorded_group.recorded_at
from committed_segment
inner join recorded_group
    on recorded_group.group_id = committed_segment.group_id;
