update core.dim_submission
set known_to = known_from - interval 1 second
where known_to is not null;
