-- Grain:  One row per unit and quarter with a version in force.
-- Key:    submission_sk; also quarter, unit_sk
-- Source: dim_submission
-- Rules:  The present: known, and not yet replaced. Every measure takes its versions from here,
--         and from nowhere else, so that another moment can take the place of the present.
create view engine.version_in_force as
select
    submission.submission_sk,
    submission.quarter,
    submission.unit_sk
from core.dim_submission as submission
where submission.known_from is not null
    and submission.known_to is null
    and submission.unit_sk <> 0;

comment on view engine.version_in_force is
'Phiên bản đang có hiệu lực | Versions whose figures count';
