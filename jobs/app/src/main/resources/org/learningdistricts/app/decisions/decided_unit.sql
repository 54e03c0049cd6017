-- Grain: One row for a unit that submits for a quarter; none if it does not.
-- Parameters: the quarter, the code of the unit
-- Rules:  digest is that of the version in force, null if there is none.
select
    statuses.unit_level,
    statuses.unit_code,
    statuses.unit_name,
    version.digest,
    (
        select string_agg(completeness.dataset, ', ' order by completeness.dataset)
        from reporting.completeness as completeness
        where completeness.quarter = statuses.quarter
            and completeness.unit_key = statuses.unit_key
            and (completeness.expected or completeness.status = 'exempt')
    ) as datasets
from reporting.submission_status as statuses
left join reporting.submission_version as version
    on version.quarter = statuses.quarter
    and version.unit_key = statuses.unit_key
    and version.known_from is not null
    and version.known_to is null
where statuses.quarter = ? and statuses.unit_code = ?
