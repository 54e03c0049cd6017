-- Grain: One row if the lake's rows differ from those of the peer's file
-- {ours}, {peer}: Parquet files
with ours as (
    select * from read_parquet('{ours}')
),

peer as (
    select * from read_parquet('{peer}')
),

summed as (
    select
        count(*), count(distinct centre_id), sum(classes), sum(learners),
        count(*) filter (where has_office), sum(length(centre_name)),
        min(commune_code), max(commune_name)
    from ours
    except
    select
        count(*), count(distinct centre_id), sum(classes), sum(learners),
        count(*) filter (where has_office), sum(length(centre_name)),
        min(commune_code), max(commune_name)
    from peer
)

select * from summed
