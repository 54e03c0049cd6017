-- Grain:  One row per version that another one replaced.
-- Key:    submission_sk
-- Source: dim_submission
-- Rules:  Replaced by the first recorded one of higher precedence (sequence, receipt time, digest);
--         of several that one load recorded, by the last, which came into force. One that was
--         withdrawn replaces none.
create view engine.measure_replaced_version as
with ranked as (
    select
        submission.quarter,
        submission.unit_level,
        submission.unit_code,
        submission.submission_sk,
        submission.known_from,
        submission.withdrawn_at,
        row_number() over (
            partition by submission.quarter, submission.unit_level, submission.unit_code
            order by submission.sequence nulls first, submission.received_at, submission.digest
        ) as precedence
    from core.dim_submission as submission
    where submission.known_from is not null
),

successor as (
    select
        version.quarter,
        version.submission_sk,
        higher.submission_sk as replaced_by_sk,
        row_number() over (
            partition by version.quarter, version.submission_sk
            order by higher.known_from, higher.precedence desc
        ) as place
    from ranked as version
    inner join ranked as higher
        on higher.quarter = version.quarter
        and higher.unit_level = version.unit_level
        and higher.unit_code = version.unit_code
    where higher.precedence > version.precedence and higher.withdrawn_at is null
)

select
    successor.quarter,
    successor.submission_sk,
    successor.replaced_by_sk
from successor
where successor.place = 1;

comment on view engine.measure_replaced_version is
'Bản báo cáo đã bị thay thế | Versions that others replaced';
