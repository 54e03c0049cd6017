-- Bytes that were judged before may come again with an earlier receipt time, which then counts. What
-- they were judged stays, but for what follows from the time.

create table receipt (
    submission_id varchar(100) not null,
    load_id varchar(100) not null,
    group_id varchar(100) not null references ledger_group (group_id),
    received_at varchar(26) not null,
    status varchar(30) not null,
    findings_error bigint not null,
    findings_warning bigint not null,
    primary key (submission_id, load_id)
);

create index receipt_of_group on receipt (group_id);

drop view judgement_in_force;

-- The judgement that counts of each submission: the one recorded last; one that no load has
-- recorded yet is later than all. The earliest receipt time known counts, with what follows from
-- it.
create view judgement_in_force as
with ranked as (
    select
        judgement.*,
        ledger_group.recorded_at,
        row_number() over (
            partition by judgement.submission_id
            order by
                ledger_group.recorded_at desc nulls first,
                judgement.load_id desc
        ) as place
    from judgement
    inner join ledger_group on ledger_group.group_id = judgement.group_id
),

earlier as (
    select
        receipt.*,
        row_number() over (
            partition by receipt.submission_id
            order by receipt.received_at, receipt.load_id
        ) as place
    from receipt
)

select
    ranked.submission_id,
    ranked.load_id,
    ranked.group_id,
    ranked.quarter,
    ranked.unit_level,
    ranked.unit_code,
    ranked.digest,
    ranked.form,
    ranked.sequence,
    coalesce(earlier.received_at, ranked.received_at) as received_at,
    coalesce(earlier.status, ranked.status) as status,
    ranked.contract_version,
    ranked.judge_digest,
    coalesce(earlier.findings_error, ranked.findings_error) as findings_error,
    coalesce(earlier.findings_warning, ranked.findings_warning) as findings_warning,
    ranked.findings_info,
    ranked.is_archived,
    ranked.recorded_at
from ranked
left join earlier
    on earlier.submission_id = ranked.submission_id
    and earlier.place = 1
    and earlier.received_at < ranked.received_at
where ranked.place = 1;
