-- A quarter that was closed may be opened again: of bytes that were refused before and are sent
-- again the time counts at which they were taken in, not the earlier one.

drop view judgement_in_force;

-- The judgement that counts of each submission: the one recorded last; one that no load has
-- recorded yet is later than all. The earliest receipt time that was known since counts, with what
-- follows from it: a judgement knows those before it.
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
    inner join ranked
        on ranked.submission_id = receipt.submission_id
        and ranked.place = 1
        and ranked.load_id < receipt.load_id
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
