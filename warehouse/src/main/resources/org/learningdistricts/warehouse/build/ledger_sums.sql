-- What the segments of the ledger must be, as sha256sum writes it; none of older lakes.
select segment.sha256 || '  ' || segment.path
from staging.stg_segment as segment
where segment.sha256 is not null and starts_with(segment.table_name, '_ledger/')
order by segment.path;
