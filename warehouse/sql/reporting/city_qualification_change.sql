-- Grain:  One row per quarter, level of units, level of the title, basis and cause of a change.
-- Key:    quarter, unit_level, level, basis, cause
-- Source: measure_city_change, dim_quarter
-- Rules:  Sums of qualified_after less qualified_before give the change of units_qualified; units
--         that became assessable or began, less those that ceased to be or ended, the change of
--         units_assessable.
create view reporting.city_qualification_change as
select
    change.quarter,
    change.unit_level,
    change.level,
    change.basis,
    change.cause,
    change.from_quarter,
    change.units,
    change.qualified_before,
    change.qualified_after,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number
from engine.measure_city_change as change
inner join core.dim_quarter as quarter
    on quarter.quarter = change.quarter;

comment on view reporting.city_qualification_change is
'Thay đổi số đơn vị đạt, theo nguyên nhân | How many units reach the title: changes by cause';
