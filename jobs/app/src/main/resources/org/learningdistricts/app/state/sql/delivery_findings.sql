-- Grain: One row per finding about a delivery, the newest load first
select
    delivery_finding.group_id,
    delivery_finding.load_id,
    delivery_finding.finding_id,
    delivery_finding.rule,
    delivery_finding.severity,
    delivery_finding.file,
    delivery_finding.message_vi,
    delivery_finding.message_en
from delivery_finding
order by delivery_finding.load_id desc, delivery_finding.file, delivery_finding.finding_id
