-- vi: Mỗi đơn vị còn thiếu những gì ở từng bảng số liệu?
-- en: What does each unit still lack in each dataset?
select quarter, unit_key, unit_name, dataset, name_vi, name_en, status, rows_received, rows_expected
from reporting.completeness
where expected and status <> 'complete'
order by quarter desc, unit_key, dataset;
