-- Grain:  One row per check of the catalogue, and one for "unknown".
-- Key:    rule
-- Source: stg_check
-- Rules:  A finding of a rule that the catalogue no longer holds belongs to "unknown".
create table core.dim_check (
    rule varchar not null,
    severity varchar,
    stage varchar,
    title_vi varchar,
    title_en varchar,
    message_vi varchar,
    message_en varchar,
    remedy_vi varchar,
    remedy_en varchar,
    source varchar,
    primary key (rule)
);

insert into core.dim_check
select
    stg_check.rule,
    stg_check.severity,
    stg_check.stage,
    stg_check.title_vi,
    stg_check.title_en,
    stg_check.message_vi,
    stg_check.message_en,
    stg_check.remedy_vi,
    stg_check.remedy_en,
    stg_check.source
from staging.stg_check
union all
select 'unknown', null, null, null, null, null, null, null, null, null;

comment on table core.dim_check is 'Danh mục kiểm tra | The catalogue of checks';
