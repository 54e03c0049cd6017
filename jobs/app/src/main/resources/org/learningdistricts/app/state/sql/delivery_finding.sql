-- Grain: One row per group that told a finding about a delivery
select delivery_finding.finding_id
from delivery_finding
where delivery_finding.finding_id = ?
