-- Grain:  One row per version that has its sequence and receipt time in common with another.
-- Key:    submission_key, rule
-- Source: dim_submission, dim_check
-- Rules:  Then the digest alone decides which of them is current, which a person should know.
create table measures.measure_build_finding as
with twin as (
    select
        submission.submission_key,
        submission.quarter,
        submission.unit_level,
        submission.unit_code,
        submission.sequence,
        submission.received_at,
        submission.digest,
        count(*) over (
            partition by
                submission.quarter,
                submission.unit_level,
                submission.unit_code,
                submission.sequence,
                submission.received_at
        ) as versions
    from core.dim_submission as submission
    where submission.sequence is not null
)

select
    twin.submission_key,
    concat(
        catalogue.rule, ':', twin.quarter, ':', twin.unit_level, ':', twin.unit_code
    ) as finding_id,
    catalogue.stage,
    catalogue.rule,
    catalogue.severity,
    cast(twin.sequence as varchar) as value,
    cast(twin.received_at as varchar) as expected,
    replace(
        replace(catalogue.message_vi, '{value}', cast(twin.sequence as varchar)),
        '{expected}',
        cast(twin.received_at as varchar)
    ) as message_vi,
    replace(
        replace(catalogue.message_en, '{value}', cast(twin.sequence as varchar)),
        '{expected}',
        cast(twin.received_at as varchar)
    ) as message_en
from twin
inner join core.dim_check as catalogue
    on catalogue.rule = 'same-sequence-and-time'
where twin.versions > 1;

comment on table measures.measure_build_finding is
'Điểm cần xem lại khi dựng kho | Findings of the build';
