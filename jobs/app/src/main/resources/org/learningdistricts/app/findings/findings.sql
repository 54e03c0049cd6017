-- Grain: One row per finding about the newest version received of a unit.
-- Rules: Each parameter is a list of what is wanted, parted by commas, or nothing for all. Codes of
--        units are compared without the zeros in front of them.
select
    finding.finding_id,
    finding.quarter,
    finding.unit_level,
    finding.unit_code,
    statuses.unit_name,
    finding.rule,
    finding.severity,
    finding.stage,
    finding.is_explained,
    finding.explanation,
    finding.explained_by,
    finding.file,
    finding.sheet,
    finding.row_number,
    finding.column_name,
    finding.value,
    finding.expected,
    finding.message_vi,
    finding.message_en
from reporting.finding as finding
left join reporting.submission_status as statuses
    on statuses.quarter = finding.quarter
    and statuses.unit_level = finding.unit_level
    and statuses.unit_code = finding.unit_code
    and statuses.unit_valid_from = finding.unit_valid_from
where
    (cast(?1 as varchar) = '' or list_contains(string_split(?1, ','), finding.quarter))
    and (
        cast(?2 as varchar) = ''
        or list_contains(string_split(?2, ','), ltrim(finding.unit_code, '0'))
    )
    and (cast(?3 as varchar) = '' or list_contains(string_split(?3, ','), finding.rule))
    and (cast(?4 as varchar) = '' or list_contains(string_split(?4, ','), finding.severity))
    and (cast(?5 as varchar) = '' or list_contains(string_split(?5, ','), finding.stage))
order by
    finding.quarter desc,
    finding.unit_level,
    finding.unit_code,
    finding.severity,
    finding.rule,
    finding.file,
    finding.sheet,
    finding.row_number,
    finding.column_name,
    finding.finding_id
