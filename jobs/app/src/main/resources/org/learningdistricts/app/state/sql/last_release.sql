-- Grain: One row per release, the last one first
select
    release.release_id as id,
    release.made_at,
    release.inputs,
    release.load_id,
    release.explanations
from release
order by release.release_id desc
