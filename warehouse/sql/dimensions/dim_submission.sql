-- Grain:  One row per version of a unit's submission for a quarter, and one for "unknown".
-- Key:    submission_sk; also submission_id, submission_key
-- Source: stg_judgement, dim_quarter, dim_unit
-- Rules:  version ranks by receipt time, sequence and digest among all, rejected included.
--         Precedence is sequence, receipt time, digest: the last accepted one is current.
--         A version is known from the moment the load that accepted it was recorded to the
--         moment one of higher precedence was; if that was earlier, it was never in force.
--         One that was withdrawn is known until then, and replaces none.
--         submission_key depends on no order.
create table core.dim_submission (
    submission_sk integer not null,
    submission_id varchar not null,
    quarter varchar not null,
    unit_sk integer not null,
    unit_level varchar not null,
    unit_code varchar not null,
    digest varchar,
    form varchar,
    version integer,
    is_newest boolean not null,
    sequence bigint,
    received_at timestamp,
    status varchar,
    contract_version varchar,
    is_archived boolean,
    known_from timestamp,
    known_to timestamp,
    withdrawn_at timestamp,
    submission_key varchar not null,
    primary key (submission_sk),
    unique (submission_id),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (unit_sk) references core.dim_unit (unit_sk)
);

insert into core.dim_submission
with counted as (
    select
        judgement.*,
        case when judgement.status <> 'rejected' then judgement.recorded_at end as known_from
    from staging.stg_judgement as judgement
    where judgement.is_counted
),

ordered as (
    select
        counted.*,
        row_number() over receipt as version,
        count(*) over sent as versions,
        min(case when counted.withdrawn_at is null then counted.known_from end) over higher
            as superseded_at
    from counted
    window
        sent as (partition by counted.quarter, counted.unit_level, counted.unit_code),
        receipt as (
            sent order by counted.received_at, counted.sequence nulls first, counted.digest
        ),
        higher as (
            sent order by counted.sequence nulls first, counted.received_at, counted.digest
            rows between 1 following and unbounded following
        )
)

select
    cast(
        quarter.quarter_sk * 1000000 + row_number() over (
            partition by o.quarter order by o.unit_level, o.unit_code, o.version
        ) as integer
    ),
    o.submission_id, o.quarter, coalesce(unit.unit_sk, 0), o.unit_level, o.unit_code, o.digest,
    o.form, cast(o.version as integer), o.version = o.versions, o.sequence, o.received_at,
    o.status, o.contract_version, o.is_archived, o.known_from,
    case
        when o.known_from is not null and coalesce(o.superseded_at, o.withdrawn_at) is not null
            then greatest(least(o.superseded_at, o.withdrawn_at), o.known_from)
    end,
    o.withdrawn_at,
    concat(
        o.quarter, '/', coalesce(unit.unit_key, o.unit_code || '@'), '/', left(o.digest, 16)
    )
from ordered as o
inner join core.dim_quarter as quarter
    on quarter.quarter = o.quarter
left join core.dim_unit as unit
    on unit.unit_level = o.unit_level
    and unit.unit_code = o.unit_code
    and quarter.last_day between unit.valid_from and unit.valid_to
union all
select
    0, 'unknown', 'unknown', 0, 'unknown', '', null, null, null, false, null, null, null, null,
    null, null, null, null, 'unknown';

comment on table core.dim_submission is 'Các phiên bản báo cáo | Versions of submissions';
