-- vi: Mỗi chỉ tiêu của thành phố đang ở đâu so với mức năm 2025 và năm 2030?
-- en: Where does each target of the city stand beside its values of 2025 and of 2030?
select quarter, target, source, name_vi, name_en, rate,
    max(target_pct) filter (where target_year = 2025) as target_2025,
    max(target_pct) filter (where target_year = 2030) as target_2030
from reporting.target_progress group by all
order by quarter desc, source, target;
