-- Grain:  One row per explanation that an office gave of a finding.
-- Key:    explanation_id
-- Source: stg_explanation
-- Rules:  It hangs on finding_id alone, and holds for every version in which the finding stays.
--         is_current: the one given last of its finding.
create table core.fact_explanation (
    explanation_id varchar not null,
    finding_id varchar not null,
    reason varchar not null,
    explained_by varchar,
    explained_at timestamp not null,
    is_current boolean not null,
    primary key (explanation_id)
);

insert into core.fact_explanation
select
    given.explanation_id,
    given.finding_id,
    given.reason,
    given.explained_by,
    given.explained_at,
    row_number() over (
        partition by given.finding_id
        order by given.explained_at desc, given.explanation_id desc
    ) = 1
from staging.stg_explanation as given;

comment on table core.fact_explanation is 'Giải trình của các đơn vị | Explanations of findings';
