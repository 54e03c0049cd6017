-- Grain:  One row per criteria set and indicator.
-- Key:    indicator_sk; also criteria_set, indicator
-- Source: stg_indicator
-- Rules:  An indicator of several conditions carries their names, joined in order.
--         Which conditions are in force on a day is told by dim_condition.
create table core.dim_indicator (
    indicator_sk integer not null,
    criteria_set varchar not null,
    unit_level varchar not null,
    level integer not null,
    criterion varchar not null,
    indicator varchar not null,
    name_vi varchar not null,
    name_en varchar not null,
    primary key (indicator_sk),
    unique (criteria_set, indicator)
);

insert into core.dim_indicator
with named_condition as (
    select
        indicator.criteria_set,
        indicator.unit_level,
        indicator.level,
        indicator.criterion,
        indicator.indicator,
        indicator.condition,
        arg_max(indicator.name_vi, (indicator.valid_from, indicator.applies_to)) as name_vi,
        arg_max(indicator.name_en, (indicator.valid_from, indicator.applies_to)) as name_en
    from staging.stg_indicator as indicator
    group by all
),

named_indicator as (
    select
        named_condition.criteria_set,
        named_condition.unit_level,
        named_condition.level,
        named_condition.criterion,
        named_condition.indicator,
        string_agg(named_condition.name_vi, '; ' order by named_condition.condition) as name_vi,
        string_agg(named_condition.name_en, '; ' order by named_condition.condition) as name_en
    from named_condition
    group by all
)

select
    cast(
        row_number() over (order by named_indicator.criteria_set, named_indicator.indicator)
        as integer
    ),
    named_indicator.*
from named_indicator;

comment on table core.dim_indicator is 'Chỉ tiêu theo thông tư | Indicators of the circular';
