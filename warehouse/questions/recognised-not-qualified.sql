-- vi: Đơn vị nào được công nhận mà số liệu không đạt (huyện: theo từng căn cứ)?
-- en: Which units are recognised but do not qualify (districts: on each basis)?
select quarter, commune_key as unit_key, commune_name as unit_name, level, 'computed' as basis
from reporting.commune_qualification where is_recognised and not is_qualified
union all select quarter, district_key, district_name, level, basis
from reporting.district_qualification where is_recognised and not is_qualified
order by all;
