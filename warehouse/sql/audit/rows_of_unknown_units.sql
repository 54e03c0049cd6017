-- Grain:  One row per fact row whose code means no unit in force.
-- Key:    dataset, submission_key, source_row
-- Source: fact_literacy, fact_schooling, fact_workforce, fact_title, fact_learning_centre,
--         fact_staff_training, fact_evidence, fact_recognition, fact_economy
-- Rules:  Such a row would silently count for nobody.
with unknown_row as (
    select 'literacy' as dataset, submission_key, source_file, source_row
    from core.fact_literacy where unit_key = 0
    union all
    select 'schooling' as dataset, submission_key, source_file, source_row
    from core.fact_schooling where unit_key = 0
    union all
    select 'workforce' as dataset, submission_key, source_file, source_row
    from core.fact_workforce where unit_key = 0
    union all
    select 'titles' as dataset, submission_key, source_file, source_row
    from core.fact_title where unit_key = 0
    union all
    select 'learning_centres' as dataset, submission_key, source_file, source_row
    from core.fact_learning_centre where unit_key = 0
    union all
    select 'staff_training' as dataset, submission_key, source_file, source_row
    from core.fact_staff_training where unit_key = 0
    union all
    select 'evidence' as dataset, submission_key, source_file, source_row
    from core.fact_evidence where unit_key = 0
    union all
    select 'recognitions' as dataset, submission_key, source_file, source_row
    from core.fact_recognition where unit_key = 0
    union all
    select 'economy' as dataset, submission_key, source_file, source_row
    from core.fact_economy where unit_key = 0
)

select unknown_row.*
from unknown_row;
