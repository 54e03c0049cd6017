-- Grain: One row if a view is empty, or differs between the attached files ours and peer
-- {view}: a view of rates
with counted as (
    select
        (select count(*) from ours.reporting.{view}) as our_rows,
        (select count(*) from peer.reporting.{view}) as peer_rows,
        (
            select count(*)
            from (from ours.reporting.{view} except all from peer.reporting.{view})
        ) as differing_rows
)

select
    '{view}: ' || our_rows || ' rows here, ' || peer_rows || ' rows there, '
    || differing_rows || ' differ' as difference
from counted
where our_rows = 0 or our_rows <> peer_rows or differing_rows > 0
