-- Grain: One row per accepted submission of a unit and quarter, the one that counts first
select
    judgement_in_force.submission_id,
    judgement_in_force.status,
    judgement_in_force.judge_digest,
    judgement_in_force.received_at,
    judgement_in_force.sequence,
    judgement_in_force.load_id,
    judgement_in_force.recorded_at
from judgement_in_force
where
    judgement_in_force.quarter = ?
    and judgement_in_force.unit_level = ?
    and judgement_in_force.unit_code = ?
    and judgement_in_force.status <> 'rejected'
order by
    judgement_in_force.sequence desc,
    judgement_in_force.received_at desc,
    judgement_in_force.digest desc
