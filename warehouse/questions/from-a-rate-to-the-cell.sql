-- vi: Mỗi tỷ lệ chưa đạt của xã được tính từ những ô số liệu nào trong tệp đã gửi?
-- en: Of which cells of the files was each rate made that a commune does not meet?
select c.quarter, c.commune_key, level, indicator, rate, role, value, file, sheet, row_number,
    column_name from reporting.commune_condition as c inner join reporting.condition_figure as l
    using (quarter, level, indicator, standard, condition, applies_to)
inner join reporting.figure as f using (quarter, dataset, figure, member) where result = 'not_met'
and l.unit_level = 'commune' and f.unit_key = c.commune_key order by all;
