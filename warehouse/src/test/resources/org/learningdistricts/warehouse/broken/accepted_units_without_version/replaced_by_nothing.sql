-- The only version of a unit counts as replaced.
update core.dim_submission
set known_to = known_from + interval 1 day
where submission_sk = (
    select min(submission_sk)
    from core.dim_submission
    where known_to is null and known_from is not null and version = 1 and is_newest
);
