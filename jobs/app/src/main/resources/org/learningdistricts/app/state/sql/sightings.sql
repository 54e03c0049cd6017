-- Grain: One row per finding about a delivery and inbox that was looked through for it; one
--        without an inbox if none was
select distinct
    delivery_finding.finding_id,
    delivery_finding.file,
    delivery_sighting.inbox,
    coalesce(delivery_sighting.is_there, false) as is_there
from delivery_finding
left join delivery_sighting on delivery_sighting.finding_id = delivery_finding.finding_id
order by delivery_finding.finding_id, delivery_sighting.inbox
