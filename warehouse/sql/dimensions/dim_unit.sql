-- Grain:  One row per unit and period of validity, and one for "unknown".
-- Key:    unit_sk; also unit_level, unit_code, valid_from
-- Source: stg_unit, stg_unit_name, stg_collection_calendar, dim_area
-- Rules:  Codes are re-used: never join on a code without its dates. Both ends are inclusive.
--         unit_key is code and valid_from, for tools that join by one column.
--         The parent is named by level and code; which unit that is depends on the day.
create table core.dim_unit (
    unit_sk integer not null,
    unit_level varchar not null,
    unit_code varchar not null,
    valid_from date not null,
    valid_to date not null,
    name varchar not null,
    unit_type varchar,
    parent_level varchar,
    parent_code varchar,
    area_sk integer not null,
    unit_key varchar not null,
    name_without_prefix varchar not null,
    sort_key varchar not null,
    submits_from date,
    submits_to date,
    primary key (unit_sk),
    unique (unit_level, unit_code, valid_from),
    foreign key (area_sk) references core.dim_area (area_sk)
);

insert into core.dim_unit
with submitting as (
    select
        calendar.unit_level,
        min(calendar.valid_from) as valid_from,
        max(calendar.valid_to) as valid_to
    from staging.stg_collection_calendar as calendar
    group by calendar.unit_level
)

select
    cast(
        row_number() over (order by unit.unit_level, unit.unit_code, unit.valid_from) as integer
    ),
    unit.unit_level,
    unit.unit_code,
    unit.valid_from,
    unit.valid_to,
    unit.name,
    unit.unit_type,
    unit.parent_level,
    unit.parent_code,
    area.area_sk,
    unit.unit_code || '@' || unit.valid_from,
    named.name_without_prefix,
    named.sort_key,
    case
        when unit.valid_from <= submitting.valid_to and unit.valid_to >= submitting.valid_from
            then greatest(unit.valid_from, submitting.valid_from)
    end,
    case
        when unit.valid_from <= submitting.valid_to and unit.valid_to >= submitting.valid_from
            then least(unit.valid_to, submitting.valid_to)
    end
from staging.stg_unit as unit
inner join staging.stg_unit_name as named
    on named.name = unit.name
    and coalesce(named.unit_type, '') = coalesce(unit.unit_type, '')
left join submitting
    on submitting.unit_level = unit.unit_level
inner join core.dim_area as area
    on area.is_difficult = coalesce(unit.difficult_area, false)
    and area.is_especially_difficult = coalesce(unit.especially_difficult_area, false)
union all
select
    0, 'unknown', '', date '0001-01-01', date '0001-01-01', 'Không rõ | Unknown',
    null, null, null, 0, '@0001-01-01', 'Không rõ | Unknown', '', null, null;

comment on table core.dim_unit is 'Đơn vị hành chính theo thời gian | Units over time';
