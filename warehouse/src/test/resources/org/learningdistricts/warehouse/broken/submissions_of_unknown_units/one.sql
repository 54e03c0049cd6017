update core.dim_submission
set unit_sk = 0
where submission_sk = (
    select min(submission_sk)
    from core.dim_submission
    where submission_sk <> 0 and version = 1 and is_newest
);
