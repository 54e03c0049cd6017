-- Grain:  One row per area that holds the same ground before and after a change of communes.
-- Key:    area_id
-- Source: bridge_succession_area, bridge_unit_succession
-- Rules:  Communes closed under succession, see core.bridge_succession_area. changed_on is the last
--         change in it; units_after are those that nobody took over from.
create view reporting.area as
select
    member.area_id,
    max(succession.changed_on) as changed_on,
    count(*) filter (where member.is_before) as units_before,
    count(*) filter (where not member.is_before) as units_after,
    count(*) filter (where not member.is_before) = 1 as is_exact_union
from core.bridge_succession_area as member
left join (
    select link.old_unit_sk, max(link.effective_on) as changed_on
    from core.bridge_unit_succession as link
    group by link.old_unit_sk
) as succession
    on succession.old_unit_sk = member.unit_sk
group by member.area_id;

comment on view reporting.area is
'Vùng không đổi qua sắp xếp đơn vị | Areas that a reform leaves as they are';
