-- Grain: One row: how many explanations of findings a release holds.
select count(*) as explanations
from core.fact_explanation
