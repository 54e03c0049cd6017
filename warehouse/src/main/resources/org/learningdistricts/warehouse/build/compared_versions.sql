-- The versions whose figures are in force in one of both releases alone.
select changed.submission_key
from (
    (
        select submission_key from core.dim_submission
        where known_from is not null and known_to is null
        except
        select submission_key from previous.core.dim_submission
        where known_from is not null and known_to is null
    )
    union all
    (
        select submission_key from previous.core.dim_submission
        where known_from is not null and known_to is null
        except
        select submission_key from core.dim_submission
        where known_from is not null and known_to is null
    )
) as changed
order by changed.submission_key;
