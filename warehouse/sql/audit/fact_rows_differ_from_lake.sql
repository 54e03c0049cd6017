-- Grain:  One row per dataset whose rows got lost or doubled.
-- Key:    dataset
-- Source: stg_segment, stg_submission_dataset, dim_dataset, stg_literacy, fact_literacy,
--         stg_schooling, fact_schooling, stg_workforce, fact_workforce, stg_titles, fact_title,
--         stg_learning_centres, fact_learning_centre, stg_staff_training, fact_staff_training,
--         stg_evidence, fact_evidence, stg_recognitions, fact_recognition, stg_economy,
--         fact_economy
-- Rules:  Rows that the ledger announces = rows in the lake = rows in the fact. A dataset that the
--         lake holds or the list of datasets names must have all three, and both must know it.
with counted as (
    select 'literacy' as dataset,
        (select count(*) from staging.stg_literacy) as lake_rows,
        (select count(*) from core.fact_literacy) as fact_rows
    union all
    select 'schooling' as dataset,
        (select count(*) from staging.stg_schooling) as lake_rows,
        (select count(*) from core.fact_schooling) as fact_rows
    union all
    select 'workforce' as dataset,
        (select count(*) from staging.stg_workforce) as lake_rows,
        (select count(*) from core.fact_workforce) as fact_rows
    union all
    select 'titles' as dataset,
        (select count(*) from staging.stg_titles) as lake_rows,
        (select count(*) from core.fact_title) as fact_rows
    union all
    select 'learning_centres' as dataset,
        (select count(*) from staging.stg_learning_centres) as lake_rows,
        (select count(*) from core.fact_learning_centre) as fact_rows
    union all
    select 'staff_training' as dataset,
        (select count(*) from staging.stg_staff_training) as lake_rows,
        (select count(*) from core.fact_staff_training) as fact_rows
    union all
    select 'evidence' as dataset,
        (select count(*) from staging.stg_evidence) as lake_rows,
        (select count(*) from core.fact_evidence) as fact_rows
    union all
    select 'recognitions' as dataset,
        (select count(*) from staging.stg_recognitions) as lake_rows,
        (select count(*) from core.fact_recognition) as fact_rows
    union all
    select 'economy' as dataset,
        (select count(*) from staging.stg_economy) as lake_rows,
        (select count(*) from core.fact_economy) as fact_rows
),

announced as (
    select segment.table_name as dataset, sum(segment.row_count) as announced_rows
    from staging.stg_segment as segment
    where not starts_with(segment.table_name, '_ledger/')
    group by segment.table_name
),

known as (
    select announced.dataset from announced
    union
    select received.dataset from staging.stg_submission_dataset as received
    union
    select dataset.dataset from core.dim_dataset as dataset
    union
    select counted.dataset from counted
)

select known.dataset, announced.announced_rows, counted.lake_rows, counted.fact_rows
from known
left join core.dim_dataset as listed
    on listed.dataset = known.dataset
left join counted
    on counted.dataset = known.dataset
left join announced
    on announced.dataset = known.dataset
where listed.dataset is null
    or counted.dataset is null
    or counted.lake_rows <> counted.fact_rows
    or counted.lake_rows <> coalesce(announced.announced_rows, 0);
