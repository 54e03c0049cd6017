-- Grain:  One row per explanation that an office gave of a finding.
-- Key:    explanation_id
-- Source: the ledger's explanation files
-- Rules:  Each counts from the moment its file lies there.
create view staging.stg_explanation as
select
    given.explanation_id,
    given.finding_id,
    given.reason,
    given.explained_by,
    given.explained_at
from read_parquet(
    getvariable('explanation_segments'), union_by_name = true, hive_partitioning = false
) as given;
