-- Grain: One row, or none: the judgement of a submission that counts
select
    judgement_in_force.submission_id,
    judgement_in_force.status,
    judgement_in_force.judge_digest,
    judgement_in_force.received_at,
    judgement_in_force.sequence,
    judgement_in_force.load_id,
    judgement_in_force.recorded_at
from judgement_in_force
where judgement_in_force.submission_id = ?
