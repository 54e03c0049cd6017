-- A row if few quarters changed, or none, and the file is to have keys where the previous one has:
-- beyond a third of all quarters, a whole build is as fast.
select 'few'
where 3 * (select count(*) from staging.changed_quarter)
    <= (select count(distinct quarter) from staging.stg_judgement)
    and (select is_keyed from staging.keyed_before)
    = ((select coalesce(sum(row_count), 0) from staging.stg_segment) <= {most_keyed});
