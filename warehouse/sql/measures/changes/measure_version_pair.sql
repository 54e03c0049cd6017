-- Grain:  One row per version in force of a unit that has one for the quarter before, too.
-- Key:    submission_key
-- Source: version_in_force, dim_quarter
-- Rules:  The same unit: a code that was given to another unit meanwhile has no quarter before.
create table measures.measure_version_pair as
with version as (
    select
        in_force.submission_key,
        in_force.unit_key,
        quarter.quarter_key,
        quarter.quarter
    from measures.version_in_force as in_force
    inner join core.dim_quarter as quarter
        on quarter.quarter = in_force.quarter
)

select
    version.submission_key,
    version.unit_key,
    version.quarter_key,
    earlier.submission_key as submission_before,
    earlier.quarter as quarter_before
from version
inner join version as earlier
    on earlier.unit_key = version.unit_key
    and earlier.quarter_key = version.quarter_key - 1;

comment on table measures.measure_version_pair is
'Phiên bản và phiên bản của quý trước | Versions beside those of the quarter before';
