-- Grain:  One row per version in force of a unit that has one for the quarter before, too.
-- Key:    submission_sk
-- Source: version_in_force, dim_quarter
-- Rules:  The same unit: a code that was given to another unit meanwhile has no quarter before.
create table engine.measure_version_pair as
with version as (
    select
        in_force.submission_sk,
        in_force.unit_sk,
        quarter.quarter_sk,
        quarter.quarter
    from engine.version_in_force as in_force
    inner join core.dim_quarter as quarter
        on quarter.quarter = in_force.quarter
)

select
    version.submission_sk,
    version.unit_sk,
    version.quarter_sk,
    earlier.submission_sk as submission_before,
    earlier.quarter as quarter_before
from version
inner join version as earlier
    on earlier.unit_sk = version.unit_sk
    and earlier.quarter_sk = version.quarter_sk - 1;

comment on table engine.measure_version_pair is
'Phiên bản và phiên bản của quý trước | Versions beside those of the quarter before';
