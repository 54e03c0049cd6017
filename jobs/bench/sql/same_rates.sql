-- Grain: One row if a view is empty, or differs between the attached files ours and peer
-- {view}: a view of rates; what a release says of its rules is no part of it
with counted as (
    select
        (select count(*) from ours.reporting.{view}) as our_rows,
        (select count(*) from peer.reporting.{view}) as peer_rows,
        (
            select count(*)
            from (
                select columns(lambda name: name <> 'rules_digest') from ours.reporting.{view}
                except all
                select columns(lambda name: name <> 'rules_digest') from peer.reporting.{view}
            )
        ) as differing_rows
)

select
    '{view}: ' || our_rows || ' rows here, ' || peer_rows || ' rows there, '
    || differing_rows || ' differ' as difference
from counted
where our_rows = 0 or our_rows <> peer_rows or differing_rows > 0
