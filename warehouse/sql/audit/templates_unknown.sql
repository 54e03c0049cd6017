-- Grain:  One row per version of the template that a submission was read by and nobody knows.
-- Key:    contract_version
-- Source: dim_submission, bridge_template_column
-- Rules:  A version that was used once stays in contracts: its figures are listed by its columns.
select distinct coalesce(submission.contract_version, '(none)') as contract_version
from core.dim_submission as submission
left join core.bridge_template_column as known
    on known.contract_version = submission.contract_version
where submission.status <> 'rejected'
    and known.contract_version is null;
