select changed.quarter
from staging.changed_quarter as changed
order by changed.quarter;
