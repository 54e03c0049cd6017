-- A statement that sets how many threads work at a file, one for each quarter of a million rows. More
-- cost more than they give: two sessions work beside each other already, and the statements are
-- many and small. Nothing is set after that.
select
    'set threads = '
    || greatest(1, least({cores}, coalesce(sum(segment.row_count), 0) // 250000))
    || '; set lock_configuration = true;'
from staging.stg_segment as segment;
