-- A second row of a condition begins on the last day of the first.
insert into core.dim_condition
select * replace (
    condition_sk + 100000 as condition_sk,
    threshold_pct + 1 as threshold_pct,
    valid_to as valid_from,
    valid_to + 10 as valid_to
)
from (
    select * replace (valid_from + 100 as valid_to)
    from core.dim_condition
    where condition_sk = (select min(condition_sk) from core.dim_condition)
);
