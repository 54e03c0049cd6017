-- Grain: One row per finding of an identifier; it stays the same in later versions
select
    finding.quarter,
    finding.unit_code,
    finding.rule,
    finding.message_vi,
    finding.message_en
from reporting.finding as finding
where finding.finding_id = ?
order by finding.quarter, finding.unit_code
