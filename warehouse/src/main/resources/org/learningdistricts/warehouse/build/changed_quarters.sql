-- The quarters whose judgements, receipt times and decisions are not those of the previous release.
-- A group of submissions of several quarters ties them together.
attach {previous} as previous (read_only);
create table staging.changed_quarter as
with now_judged as (
    select
        quarter,
        submission_id,
        load_id,
        status,
        recorded_at,
        is_counted,
        case when is_counted then received_at end as received_at,
        case when is_counted then withdrawn_at end as withdrawn_at
    from staging.stg_judgement
),

judged_before as (
    select
        fact.quarter,
        submission.submission_id,
        fact.load_id,
        fact.status,
        fact.recorded_at,
        fact.is_counted,
        case when fact.is_counted then submission.received_at end as received_at,
        case when fact.is_counted then submission.withdrawn_at end as withdrawn_at
    from previous.core.fact_submission as fact
    inner join previous.core.dim_submission as submission
        on submission.submission_sk = fact.submission_sk
),

difference as (
    (select * from now_judged except select * from judged_before)
    union all
    (select * from judged_before except select * from now_judged)
),

decided_now as (
    select quarter, decision_id from staging.stg_decision
),

decided_before as (
    select quarter, decision_id from previous.core.fact_decision
),

quarters_of_group as (
    select segment.group_id, count(distinct named.quarter) as quarters
    from (
        select quarter, filename from staging.stg_submission
        union all
        select quarter, filename from staging.stg_receipt
    ) as named
    inner join staging.stg_segment as segment
        on segment.path = named.filename
    group by segment.group_id
)

select difference.quarter
from difference
union
select quarter from (from decided_now except from decided_before)
union
select quarter from (from decided_before except from decided_now)
union
select now_judged.quarter
from now_judged
where exists (select 1 from quarters_of_group where quarters_of_group.quarters > 1);
-- Whether facts have keys in the previous release: beyond a number of rows they have none.
create table staging.keyed_before as
select count(*) > 0 as is_keyed
from duckdb_constraints()
where database_name = 'previous'
    and table_name = 'fact_submission'
    and constraint_type = 'PRIMARY KEY';
detach previous;
