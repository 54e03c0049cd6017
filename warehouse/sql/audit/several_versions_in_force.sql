-- Grain:  One row per unit and quarter with several versions in force.
-- Key:    quarter, unit_key
-- Source: version_in_force
-- Rules:  The figures of one version count.
select version.quarter, version.unit_key, count(*) as versions
from measures.version_in_force as version
group by version.quarter, version.unit_key
having count(*) > 1;
