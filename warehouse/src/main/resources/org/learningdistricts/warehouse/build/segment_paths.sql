select segment.path
from staging.stg_segment as segment
order by segment.path;
