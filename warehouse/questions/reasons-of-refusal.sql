-- vi: Báo cáo bị từ chối vì những lỗi nào nhiều nhất?
-- en: For which faults are submissions refused most?
select rule, title_vi, title_en, count(distinct submission_key) as versions, count(*) as findings
from reporting.submission_finding
where severity = 'error'
group by rule, title_vi, title_en
order by versions desc, findings desc, rule;
