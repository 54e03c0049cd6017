-- Grain:  One row per condition of an indicator or a standard, scope and period of validity.
-- Key:    condition_key
-- Source: stg_indicator, stg_standard, dim_indicator
-- Rules:  rule is evidence, share, increase, standard (others must be reached) or communes.
--         A condition belongs to an indicator or to a standard, never to both.
create table core.dim_condition (
    condition_key integer not null,
    indicator_key integer,
    standard varchar,
    condition varchar not null,
    rule varchar not null,
    threshold_pct integer,
    applies_to varchar not null,
    valid_from date not null,
    valid_to date not null,
    legal_source varchar,
    primary key (condition_key),
    foreign key (indicator_key) references core.dim_indicator (indicator_key),
    foreign key (standard) references core.dim_standard (standard)
);

insert into core.dim_condition
with indicator_condition as (
    select
        indicator.indicator_key,
        cast(null as varchar) as standard,
        line.condition,
        line.rule,
        line.threshold_pct,
        line.applies_to,
        line.valid_from,
        line.valid_to,
        line.legal_source
    from staging.stg_indicator as line
    inner join core.dim_indicator as indicator
        on indicator.criteria_set = line.criteria_set
        and indicator.indicator = line.indicator
),

standard_condition as (
    select
        cast(null as integer) as indicator_key,
        line.standard,
        line.condition,
        case when line.requires is null then 'share' else 'standard' end as rule,
        line.threshold_pct,
        line.applies_to,
        line.valid_from,
        line.valid_to,
        line.legal_source
    from staging.stg_standard as line
),

any_condition as (
    select * from indicator_condition
    union all
    select * from standard_condition
)

select
    cast(
        row_number() over (
            order by indicator_key nulls last, standard, condition, applies_to, valid_from
        ) as integer
    ),
    any_condition.*
from any_condition;

comment on table core.dim_condition is
'Điều kiện của chỉ tiêu và chuẩn | Conditions of indicators and standards';
