-- Grain: One row per load that told something of a delivery
select distinct delivery_finding.load_id
from delivery_finding
order by delivery_finding.load_id
