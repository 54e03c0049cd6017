-- Grain: One row if the attached files ours and peer hold other learning centres
select commune_code, sums
from (
    select
        fact.commune_code,
        [
            count(*), count(distinct fact.centre_id), sum(fact.classes), sum(fact.learners),
            count(*) filter (where fact.has_office),
            count(*) filter (where fact.it_in_management and fact.it_in_teaching)
        ] as sums
    from ours.core.fact_learning_centre as fact
    group by fact.commune_code
    except
    select
        fact.commune_code,
        [
            count(*), count(distinct fact.centre_id), sum(fact.classes), sum(fact.learners),
            count(*) filter (where fact.has_office),
            count(*) filter (where fact.it_in_management and fact.it_in_teaching)
        ] as sums
    from peer.fact_learning_centre as fact
    group by fact.commune_code
)
