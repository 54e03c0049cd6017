-- Grain: One row per unit or quarter that is wanted and that the release does not know.
-- Rules: Both parameters are lists parted by commas, the first of codes of units, which are compared
--        without the zeros in front of them.
with wanted_units as (
    select unnest(string_split(cast(?1 as varchar), ',')) as wanted
),

wanted_quarters as (
    select unnest(string_split(cast(?2 as varchar), ',')) as wanted
)

select wanted_units.wanted
from wanted_units
where
    wanted_units.wanted <> ''
    and ltrim(wanted_units.wanted, '0') not in (
        select ltrim(unit.unit_code, '0') from reporting.unit as unit
    )
union all
select wanted_quarters.wanted
from wanted_quarters
where
    wanted_quarters.wanted <> ''
    and wanted_quarters.wanted not in (
        select statuses.quarter from reporting.submission_status as statuses
    )
