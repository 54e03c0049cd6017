-- vi: Vào một ngày (ở đây là đầu ngày 1/7/2025) đã biết và tính theo những bản báo cáo nào?
-- en: Which versions were known and counted on a day (here at the start of 1 July 2025)?
select quarter, unit_key, unit_name, version, submission_key, known_from, known_to
from reporting.submission_version, (select timestamp '2025-07-01 00:00:00' as moment)
where known_from <= moment and coalesce(known_to > moment, true)
order by quarter, unit_key;
