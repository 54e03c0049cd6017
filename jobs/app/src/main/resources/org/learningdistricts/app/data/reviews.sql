-- Grain: One row per finding of the build about the newest version of a unit.
select
    finding.quarter,
    finding.unit_level,
    finding.unit_code,
    finding.finding_id,
    finding.stage,
    finding.rule,
    finding.severity,
    finding.file,
    finding.sheet,
    finding.row_number,
    finding.column_name,
    finding.value,
    finding.expected,
    finding.message_vi,
    finding.message_en
from reporting.finding as finding
where finding.stage = 'build'
order by
    finding.quarter,
    finding.unit_level,
    finding.unit_code,
    finding.rule,
    finding.file,
    finding.row_number,
    finding.finding_id
