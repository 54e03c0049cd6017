-- vi: Tỷ lệ đơn vị đạt danh hiệu thay đổi thế nào qua các quý?
-- en: How does the share of units that reach the title change over the quarters?
select quarter_last_day, unit_level, level, basis, units_qualified, units_total, qualification_rate
from reporting.city_qualification_rate
order by unit_level, level, basis, quarter_last_day;
