-- Grain:  One row per target of the city and year.
-- Key:    target_sk; also target, target_year
-- Source: stg_target
-- Rules:  rule is share (of two figures) or recognised (units that hold a decision).
create table core.dim_target (
    target_sk integer not null,
    target varchar not null,
    target_year integer not null,
    name_vi varchar not null,
    name_en varchar not null,
    rule varchar not null,
    unit_level varchar,
    level integer,
    target_pct integer not null,
    source varchar,
    note varchar,
    primary key (target_sk),
    unique (target, target_year)
);

insert into core.dim_target
select
    cast(row_number() over (order by target.target, target.target_year) as integer),
    target.target,
    target.target_year,
    target.name_vi,
    target.name_en,
    target.rule,
    target.unit_level,
    target.level,
    target.target_pct,
    target.source,
    target.note
from staging.stg_target as target;

comment on table core.dim_target is 'Chỉ tiêu của thành phố | Targets of the city';
