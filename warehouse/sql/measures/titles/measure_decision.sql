-- Grain:  One row per quarter, unit and level of the decisions in force.
-- Key:    quarter, unit_sk, level
-- Source: version_in_force, fact_recognition, dim_quarter
-- Rules:  In force from the decision's date to 31 December of the third year after it, as of
--         the quarter's last day.
create table engine.measure_decision as
with dated as (
    select
        version.quarter,
        fact.unit_sk,
        fact.level,
        fact.decision_date,
        cast(concat(extract(year from fact.decision_date) + 3, '-12-31') as date) as valid_until
    from engine.version_in_force as version
    inner join core.fact_recognition as fact
        on fact.submission_sk = version.submission_sk
)

select
    dated.quarter,
    dated.unit_sk,
    dated.level,
    max(dated.valid_until) as recognised_until
from dated
inner join core.dim_quarter as quarter
    on quarter.quarter = dated.quarter
    and quarter.last_day between dated.decision_date and dated.valid_until
group by dated.quarter, dated.unit_sk, dated.level;

comment on table engine.measure_decision is
'Quyết định công nhận còn hiệu lực | Recognition decisions in force';
