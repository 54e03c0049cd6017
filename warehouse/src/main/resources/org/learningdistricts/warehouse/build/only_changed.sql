-- Leaves out the groups of the lake that are about unchanged quarters alone.
delete from staging.stg_segment
where group_id in (
    select segment.group_id
    from (
        select quarter, filename from staging.stg_submission
        union all
        select quarter, filename from staging.stg_receipt
    ) as named
    inner join staging.stg_segment as segment
        on segment.path = named.filename
    left join staging.changed_quarter as changed
        on changed.quarter = named.quarter
    group by segment.group_id
    having count(changed.quarter) = 0
);
