-- Grain: One row per submission, by the judgement that counts; is_current: its figures count
select
    judgement_in_force.submission_id,
    judgement_in_force.group_id,
    judgement_in_force.status,
    judgement_in_force.judge_digest,
    judgement_in_force.received_at,
    judgement_in_force.status <> 'rejected' and row_number() over (
        partition by
            judgement_in_force.quarter,
            judgement_in_force.unit_level,
            judgement_in_force.unit_code,
            judgement_in_force.status = 'rejected'
        order by
            judgement_in_force.sequence desc,
            judgement_in_force.received_at desc,
            judgement_in_force.digest desc
    ) = 1 as is_current
from judgement_in_force
