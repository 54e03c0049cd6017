-- Grain:  One row per former commune and commune that took over from it.
-- Key:    old_unit_sk, new_unit_sk
-- Source: stg_unit_succession, dim_unit
-- Rules:  The old unit ended on the day before, the new one began on the day.
create table core.bridge_unit_succession (
    old_unit_sk integer not null,
    new_unit_sk integer not null,
    effective_on date not null,
    is_old_split boolean not null,
    primary key (old_unit_sk, new_unit_sk),
    foreign key (old_unit_sk) references core.dim_unit (unit_sk),
    foreign key (new_unit_sk) references core.dim_unit (unit_sk)
);

insert into core.bridge_unit_succession
select
    old_unit.unit_sk,
    new_unit.unit_sk,
    succession.effective_on,
    succession.old_is_split
from staging.stg_unit_succession as succession
inner join core.dim_unit as old_unit
    on old_unit.unit_level = 'commune'
    and old_unit.unit_code = succession.old_code
    and old_unit.valid_to = succession.effective_on - 1
inner join core.dim_unit as new_unit
    on new_unit.unit_level = 'commune'
    and new_unit.unit_code = succession.new_code
    and new_unit.valid_from = succession.effective_on;

comment on table core.bridge_unit_succession is
'Xã cũ và xã kế tiếp | Former communes and their successors';
