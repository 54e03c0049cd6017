-- Grain: One row per version that was accepted; of a unit's, the one first that counts unless people
--        withdrew it.
select
    version.quarter,
    version.unit_level,
    version.unit_code,
    version.digest
from reporting.submission_version as version
where version.known_from is not null
order by
    version.quarter,
    version.unit_key,
    version.sequence desc nulls last,
    version.received_at desc,
    version.digest desc
