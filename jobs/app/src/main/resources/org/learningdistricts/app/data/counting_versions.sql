-- Grain: One row per version that was accepted while another of the unit counts: that one.
select
    version.submission_id,
    counting.sequence,
    counting.received_at
from core.dim_submission as version
inner join core.dim_submission as counting
    on counting.quarter = version.quarter
    and counting.unit_sk = version.unit_sk
    and counting.known_from is not null
    and counting.known_to is null
where version.known_from is not null and version.submission_sk <> counting.submission_sk
