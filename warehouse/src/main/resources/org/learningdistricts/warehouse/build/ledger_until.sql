-- One table of the ledger as it was at a moment: without what was recorded or decided later. The
-- empty segment, which comes first, stays.
set variable {name}_segments = (
    select list_prepend(getvariable('{name}_segments')[1], coalesce(list(distinct filename), []))
    from read_parquet(
        getvariable('{name}_segments'),
        union_by_name = true, hive_partitioning = false, filename = true
    )
    where {noted_at} <= timestamp {moment}
);
