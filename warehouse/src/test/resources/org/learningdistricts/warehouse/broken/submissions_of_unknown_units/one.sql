update core.dim_submission
set unit_key = 0
where submission_key = (
    select min(submission_key)
    from core.dim_submission
    where submission_key <> 0 and version = 1 and is_newest
);
