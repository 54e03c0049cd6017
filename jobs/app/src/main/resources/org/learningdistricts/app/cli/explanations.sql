-- Grain: One row: how many explanations of findings were given after a release.
select count(*) as explanations
from core.fact_explanation as given
where given.explanation_id > '{previous}'
