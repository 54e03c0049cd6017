-- Grain:  One row per finding that is explained, with its newest explanation.
-- Key:    finding_id
-- Source: fact_explanation
-- Rules:  Grouped, though there is one: DuckDB 2.0 loses the LIMIT above a left join with a table
--         that has no rows, and there may be no explanation at all.
create view engine.measure_current_explanation as
select
    explanation.finding_id,
    max(explanation.reason) as reason,
    max(explanation.explained_by) as explained_by,
    max(explanation.explained_at) as explained_at
from core.fact_explanation as explanation
where explanation.is_current
group by explanation.finding_id;

comment on view engine.measure_current_explanation is
'Giải trình mới nhất của mỗi phát hiện | Newest explanation of each finding';
