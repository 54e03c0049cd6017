set variable {name}_segments = (
    select list_prepend({segment}, coalesce(list(path order by path), []))
    from staging.stg_segment
    where table_name in ({table}, {ledger_table})
);
