-- Why rows differ. rank: the first that applies is the one that is told.
create table staging.change_rank as
select cause, rank
from (values
    ('software', 1), ('rule_change', 2), ('unit_change', 3), ('withdrawal', 4), ('decision', 5),
    ('receipt', 6), ('correction', 7), ('refused_correction', 8), ('late_arrival', 9),
    ('new_submission', 10), ('explanation', 11)
) as listed (cause, rank);
-- What became of each version since: unit_code and quarter tell the unit that sent it.
create table staging.version_cause as
with before as (
    select * from previous.core.dim_submission where submission_sk <> 0
),

now as (
    select * from core.dim_submission where submission_sk <> 0
),

come as (
    select now.*
    from now
    left join before
        on before.submission_id = now.submission_id
        and before.status = now.status
    where before.submission_id is null
)

select before.quarter, before.unit_level, before.unit_code, before.submission_key,
    'withdrawal' as cause
from before
left join now
    on now.submission_id = before.submission_id
where now.submission_id is null
union all
select now.quarter, now.unit_level, now.unit_code, now.submission_key, 'withdrawal'
from now
inner join before
    on before.submission_id = now.submission_id
    and (before.withdrawn_at is null) <> (now.withdrawn_at is null)
union all
select decision.quarter, unit.unit_level, unit.unit_code, null, 'decision'
from (
    (
        select quarter, unit_sk, decision_id from core.fact_decision where kind = 'exemption'
        except
        select quarter, unit_sk, decision_id from previous.core.fact_decision
    )
    union all
    (
        select quarter, unit_sk, decision_id from previous.core.fact_decision
        where kind = 'exemption'
        except
        select quarter, unit_sk, decision_id from core.fact_decision
    )
) as decision
inner join core.dim_unit as unit
    on unit.unit_sk = decision.unit_sk
union all
select now.quarter, now.unit_level, now.unit_code, now.submission_key, 'receipt'
from now
inner join before
    on before.submission_id = now.submission_id
    and before.received_at <> now.received_at
    -- What was refused and is taken in now that it came again is a version that came.
    and not (before.status = 'rejected' and before.received_at < now.received_at)
union all
select come.quarter, come.unit_level, come.unit_code, come.submission_key,
    case
        when come.known_from is not null and come.known_to is null and exists (
            select 1
            from now
            where now.quarter = come.quarter
                and now.unit_level = come.unit_level
                and now.unit_code = come.unit_code
                and now.known_from is not null
                and now.submission_id <> come.submission_id
        ) then 'correction'
        when come.known_from is null and exists (
            select 1
            from now
            where now.quarter = come.quarter
                and now.unit_level = come.unit_level
                and now.unit_code = come.unit_code
                and now.known_from is not null
        ) then 'refused_correction'
        when exists (
            select 1
            from before
            where before.quarter = come.quarter
                and before.unit_level = come.unit_level
                and before.unit_code = come.unit_code
                and (coalesce(before.sequence, -1), before.received_at, before.digest)
                > (coalesce(come.sequence, -1), come.received_at, come.digest)
        ) then 'late_arrival'
        else 'new_submission'
    end
from come
union all
select finding.quarter, finding.unit_level, finding.unit_code, null, 'explanation'
from reporting.finding as finding
inner join (
    select finding_id, explanation_id from core.fact_explanation
    except
    select finding_id, explanation_id from previous.core.fact_explanation
) as explained
    on explained.finding_id = finding.finding_id;
-- One row, or none: what changed for all units and quarters at once.
create table staging.general_cause as
with rule_rows as (
    select cast(listed as varchar) as row_text from core.dim_indicator as listed
    union all
    select cast(listed as varchar) from core.dim_condition as listed
    union all
    select cast(listed as varchar) from core.dim_standard as listed
    union all
    select cast(listed as varchar) from core.dim_target as listed
    union all
    select cast(listed as varchar) from core.dim_deadline as listed
),

rule_rows_before as (
    select cast(listed as varchar) as row_text from previous.core.dim_indicator as listed
    union all
    select cast(listed as varchar) from previous.core.dim_condition as listed
    union all
    select cast(listed as varchar) from previous.core.dim_standard as listed
    union all
    select cast(listed as varchar) from previous.core.dim_target as listed
    union all
    select cast(listed as varchar) from previous.core.dim_deadline as listed
),

unit_rows as (
    select cast(listed as varchar) as row_text from reporting.unit as listed
    union all
    select cast(listed as varchar) from reporting.unit_succession as listed
),

unit_rows_before as (
    select cast(listed as varchar) as row_text from previous.reporting.unit as listed
    union all
    select cast(listed as varchar) from previous.reporting.unit_succession as listed
)

select case
    when release.software_version <> was.software_version then 'software'
    when exists (from rule_rows except from rule_rows_before)
        or exists (from rule_rows_before except from rule_rows)
        then 'rule_change'
    when exists (from unit_rows except from unit_rows_before)
        or exists (from unit_rows_before except from unit_rows)
        then 'unit_change'
    else 'rule_change'
end as cause
from core.dim_release as release
cross join previous.core.dim_release as was
where release.software_version <> was.software_version
    or release.rules_digest <> was.rules_digest;
-- The first cause in each scope, and its version if there is one alone.
create table staging.scope_cause as
with scoped as (
    select version.quarter, version.unit_level, version.unit_code, version.submission_key,
        version.cause
    from staging.version_cause as version
    union all
    select version.quarter, null, null, version.submission_key, version.cause
    from staging.version_cause as version
    union all
    select null, null, null, version.submission_key, version.cause
    from staging.version_cause as version
)

select
    scoped.quarter,
    scoped.unit_level,
    scoped.unit_code,
    ranked.rank,
    case when count(distinct scoped.submission_key) = 1 then min(scoped.submission_key) end
        as submission_key
from scoped
inner join staging.change_rank as ranked
    on ranked.cause = scoped.cause
group by scoped.quarter, scoped.unit_level, scoped.unit_code, ranked.rank
qualify ranked.rank = min(ranked.rank) over (
    partition by scoped.quarter, scoped.unit_level, scoped.unit_code
);
