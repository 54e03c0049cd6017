-- Grain:  One row per segment of the lake that a recorded load names.
-- Key:    path
-- Source: the ledger's commits and loads, its sums of files and its losses
-- Rules:  A segment that no commit names, or whose group no load recorded, is ignored, as is one
--         of a group whose loss was accepted. Packs of the archive are no segments.
--         A group counts from the first load that recorded it.
--         sha256 is null for segments of older lakes until a load has noted it.
create table staging.stg_segment as
with lost_group as (
    select loss_row.group_id
    from read_parquet(
        getvariable('loss_segments'), union_by_name = true, hive_partitioning = false
    ) as loss_row
),

recorded_group as (
    select
        load_row.group_id,
        min(load_row.recorded_at) as recorded_at
    from read_parquet(
        getvariable('load_segments'), union_by_name = true, hive_partitioning = false
    ) as load_row
    where load_row.group_id not in (select lost_group.group_id from lost_group)
    group by load_row.group_id
),

committed_segment as (
    select distinct
        commit_row.group_id,
        commit_row.table_name,
        commit_row.path,
        commit_row.row_count,
        commit_row.sha256
    from read_parquet(
        getvariable('commit_segments'), union_by_name = true, hive_partitioning = false
    ) as commit_row
    where commit_row.table_name <> '_archive'
),

noted_sum as (
    select sum_row.path, min(sum_row.sha256) as sha256
    from read_parquet(
        getvariable('file_sum_segments'), union_by_name = true, hive_partitioning = false
    ) as sum_row
    group by sum_row.path
)

select
    committed_segment.table_name,
    getvariable('lake') || '/' || committed_segment.path as path,
    committed_segment.group_id,
    committed_segment.row_count,
    recorded_group.recorded_at,
    coalesce(committed_segment.sha256, noted_sum.sha256) as sha256
from committed_segment
inner join recorded_group
    on recorded_group.group_id = committed_segment.group_id
left join noted_sum
    on noted_sum.path = committed_segment.path;
