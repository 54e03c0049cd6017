-- Leaves out the groups of the lake that are about unchanged quarters alone.
delete from staging.stg_segment
where group_id in (
    select segment.group_id
    from staging.stg_submission as submission
    inner join staging.stg_segment as segment
        on segment.path = submission.filename
    left join staging.changed_quarter as changed
        on changed.quarter = submission.quarter
    group by segment.group_id
    having count(changed.quarter) = 0
);
