select
    release.built_at,
    release.recorded_to,
    release.quarters,
    release.submissions_accepted,
    release.software_version,
    (
        select string_agg(change.cause, ',' order by change.cause)
        from (select distinct cause from core.fact_change) as change
    ) as causes
from reporting.release as release;
