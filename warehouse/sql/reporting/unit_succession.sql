-- Grain:  One row per former commune and commune that took over from it.
-- Key:    old_key, new_key
-- Source: bridge_unit_succession, dim_unit
-- Rules:  is_whole: all of the old unit went to the new one.
create view reporting.unit_succession as
select
    old_unit.unit_key as old_key,
    new_unit.unit_key as new_key,
    succession.effective_on as changed_on,
    old_unit.name as old_name,
    new_unit.name as new_name,
    not succession.is_old_split as is_whole
from core.bridge_unit_succession as succession
inner join core.dim_unit as old_unit
    on old_unit.unit_sk = succession.old_unit_sk
inner join core.dim_unit as new_unit
    on new_unit.unit_sk = succession.new_unit_sk;

comment on view reporting.unit_succession is
'Đơn vị cũ và đơn vị kế tiếp | Former units and those that took over from them';
