-- The quarters that the previous release lacks.
select now.quarter
from core.dim_quarter as now
where now.is_received
    and now.quarter not in (
        select was.quarter from previous.core.dim_quarter as was where was.is_received
    )
order by now.quarter;
