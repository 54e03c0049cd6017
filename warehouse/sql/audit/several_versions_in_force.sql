-- Grain:  One row per unit and quarter with several versions in force.
-- Key:    quarter, unit_sk
-- Source: version_in_force
-- Rules:  The figures of one version count.
select version.quarter, version.unit_sk, count(*) as versions
from engine.version_in_force as version
group by version.quarter, version.unit_sk
having count(*) > 1;
