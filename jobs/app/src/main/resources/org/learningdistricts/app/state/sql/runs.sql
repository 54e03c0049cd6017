-- Grain: One row per run of the job load, the newest first, with what it judged
-- Rules: Spring Batch keeps moments as milliseconds; here they are Hanoi time.
with judged as (
    select
        judgement.load_id,
        judgement.status,
        exists (
            select 1
            from judgement as earlier
            where
                earlier.submission_id = judgement.submission_id
                and earlier.load_id < judgement.load_id
        ) as is_again,
        exists (
            select 1
            from judgement as earlier
            where
                earlier.quarter = judgement.quarter
                and earlier.unit_level = judgement.unit_level
                and earlier.unit_code = judgement.unit_code
                and (
                    earlier.load_id < judgement.load_id
                    or (
                        earlier.load_id = judgement.load_id
                        and earlier.submission_id < judgement.submission_id
                    )
                )
        ) as has_earlier
    from judgement
),

counted as (
    select
        judged.load_id,
        count(*) as judged,
        sum(case when judged.status = 'rejected' then 1 else 0 end) as rejected,
        sum(case when judged.status = 'accepted_with_warnings' then 1 else 0 end) as with_warnings,
        sum(case when judged.is_again then 1 else 0 end) as again,
        sum(case when judged.has_earlier then 0 else 1 end) as firsts
    from judged
    group by judged.load_id
)

select
    execution.job_execution_id as number,
    parameter.parameter_value as load_id,
    strftime(
        '%Y-%m-%dT%H:%M:%f', coalesce(execution.start_time, execution.create_time) / 1000.0, 'unixepoch', '+7 hours'
    ) as started,
    strftime(
        '%Y-%m-%dT%H:%M:%f', execution.end_time / 1000.0, 'unixepoch', '+7 hours'
    ) as ended,
    execution.status,
    coalesce(counted.judged, 0) as judged,
    coalesce(counted.rejected, 0) as rejected,
    coalesce(counted.with_warnings, 0) as with_warnings,
    coalesce(counted.again, 0) as again,
    coalesce(counted.firsts, 0) as firsts,
    case when release.release_id is null then 0 else 1 end as is_published
from batch_job_execution as execution
inner join batch_job_execution_params as parameter
    on parameter.job_execution_id = execution.job_execution_id
    and parameter.parameter_name = 'load'
left join counted on counted.load_id = parameter.parameter_value
left join release on release.release_id = parameter.parameter_value
order by execution.job_execution_id desc
