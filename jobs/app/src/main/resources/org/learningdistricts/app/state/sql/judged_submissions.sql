-- Grain: One row per submission that was ever judged, with the judgement that counts
select
    judgement_in_force.submission_id,
    judgement_in_force.quarter,
    judgement_in_force.unit_code,
    judgement_in_force.digest,
    judgement_in_force.contract_version,
    judgement_in_force.received_at,
    judgement_in_force.group_id,
    judgement_in_force.is_archived
from judgement_in_force
order by
    judgement_in_force.quarter,
    judgement_in_force.unit_code,
    judgement_in_force.received_at,
    judgement_in_force.digest
