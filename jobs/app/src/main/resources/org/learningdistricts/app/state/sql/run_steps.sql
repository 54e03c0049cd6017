-- Grain: One row per step of a run, in the order in which they began
-- Rules: Spring Batch keeps moments as milliseconds; here they are Hanoi time.
select
    step.step_name as name,
    strftime(
        '%Y-%m-%dT%H:%M:%f', step.start_time / 1000.0, 'unixepoch', '+7 hours'
    ) as started,
    strftime(
        '%Y-%m-%dT%H:%M:%f', step.end_time / 1000.0, 'unixepoch', '+7 hours'
    ) as ended,
    step.status,
    coalesce(step.exit_message, '') as message
from batch_step_execution as step
where step.job_execution_id = ?
order by step.step_execution_id
