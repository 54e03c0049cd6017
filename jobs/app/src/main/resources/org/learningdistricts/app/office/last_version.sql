-- Grain: One row, none if there is no such version.
-- Rules: The version that counts of the newest quarter before one; codes are re-used, so that the
--        unit must be the same by its first day too.
select
    submission.submission_sk,
    submission.quarter
from core.dim_submission as submission
inner join core.dim_unit as unit
    on unit.unit_sk = submission.unit_sk
where
    unit.unit_level = ?
    and unit.unit_code = ?
    and unit.valid_from = cast(? as date)
    and submission.quarter < ?
    and submission.known_from is not null
    and submission.known_to is null
order by submission.quarter desc
limit 1
