-- vi: Mỗi xã mới được lập từ những quận, huyện cũ nào?
-- en: Of which former districts was each new commune made?
select l.new_key, l.new_name, string_agg(distinct d.name, '; ' order by d.name) as old_districts
from reporting.unit_succession as l
inner join reporting.unit as o on o.unit_key = l.old_key and o.unit_level = 'commune'
inner join reporting.unit as d on d.unit_key = o.parent_key and d.unit_level = 'district'
group by l.new_key, l.new_name order by count(distinct d.unit_key) desc, l.new_key;
