-- A row if few quarters changed, or none: beyond a third of all, a whole build is as fast.
select 'few'
where 3 * (select count(*) from staging.changed_quarter)
    <= (select count(distinct quarter) from staging.stg_judgement);
