-- Grain:  One row per version that has its sequence and receipt time in common with another.
-- Key:    submission_sk
-- Source: dim_submission, dim_check
-- Rules:  Then the digest alone decides which of them is current, which a person should know.
create view engine.measure_same_sequence_and_time as
with twin as (
    select
        submission.submission_sk,
        submission.unit_sk,
        submission.sequence,
        submission.received_at,
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
    twin.submission_sk,
    catalogue.rule,
    'cover' as dataset,
    twin.unit_sk,
    '' as member,
    'sequence' as column_name,
    cast(twin.sequence as varchar) as value,
    cast(twin.received_at as varchar) as expected,
    cast(null as varchar) as file,
    cast(null as varchar) as sheet,
    cast(null as integer) as row_number,
    cast(0 as bigint) as place,
    cast(null as bigint) as listed
from twin
inner join core.dim_check as catalogue
    on catalogue.rule = 'same-sequence-and-time'
where twin.versions > 1;

comment on view engine.measure_same_sequence_and_time is
'Bản cùng lần gửi và thời điểm nhận với bản khác | Versions equal in sequence and receipt time';
