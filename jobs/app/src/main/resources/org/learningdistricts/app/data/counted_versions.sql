-- Grain: One row per quarter and unit of which a version counts.
select
    version.quarter,
    version.unit_code,
    version.digest
from reporting.submission_version as version
where version.known_from is not null and version.known_to is null
