-- Makes the calendar that of the part, which spans all quarters received, whether changed or not.
-- Nothing refers to it yet.
delete from core.dim_date
where date_sk not in (
    select date_sk from (from core.dim_date intersect from part.core.dim_date)
);
delete from core.dim_deadline
where quarter not in (select quarter from part.core.dim_quarter);
delete from core.dim_quarter
where quarter not in (select quarter from part.core.dim_quarter);
update core.dim_quarter
set is_received = of_part.is_received
from part.core.dim_quarter as of_part
where of_part.quarter = dim_quarter.quarter
    and of_part.quarter in (select quarter from staging.changed_quarter)
    and of_part.is_received <> dim_quarter.is_received;
insert into core.dim_quarter by name
from part.core.dim_quarter where quarter not in (select quarter from core.dim_quarter);
insert into core.dim_deadline by name
from part.core.dim_deadline
where (quarter, unit_level) not in (select (quarter, unit_level) from core.dim_deadline);
insert into core.dim_date by name
from part.core.dim_date where date_sk not in (select date_sk from core.dim_date);
