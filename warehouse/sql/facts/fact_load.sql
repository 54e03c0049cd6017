-- Grain:  One row per load and group of submissions that it recorded.
-- Key:    load_id, group_id
-- Source: stg_load
-- Rules:  What the release was made of: a lake that lacks one of these groups is damaged.
create table core.fact_load (
    load_id varchar not null,
    group_id varchar not null,
    recorded_at timestamp not null,
    primary key (load_id, group_id)
);

insert into core.fact_load
select distinct
    recorded.load_id,
    recorded.group_id,
    recorded.recorded_at
from staging.stg_load as recorded;

comment on table core.fact_load is
    'Các lượt nạp và nhóm báo cáo đã ghi nhận | Loads and the groups that they recorded';
