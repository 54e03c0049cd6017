-- The unit has a second period that ends on the day on which the first begins.
insert into core.dim_unit
select * replace (
    unit_sk + 100000 as unit_sk, valid_from as valid_to, valid_from - 30 as valid_from
)
from core.dim_unit
where unit_sk = (select max(unit_sk) from core.dim_unit);
