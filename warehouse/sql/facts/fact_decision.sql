-- Grain:  One row per decision of people about a quarter.
-- Key:    decision_id
-- Source: stg_decision, dim_quarter, dim_date, dim_unit, dim_dataset, dim_submission
-- Rules:  submission_sk: the version that is withdrawn. An exemption without a dataset is one from
--         all datasets of the unit's level; unit_sk is null for what is closed or opened again
--         for all units. date_sk: the judged day, the quarter's last one.
create table core.fact_decision (
    decision_id varchar not null,
    kind varchar not null,
    quarter varchar not null,
    unit_sk integer,
    date_sk integer not null,
    dataset varchar,
    submission_sk integer,
    reason varchar not null,
    decided_by varchar,
    decided_at timestamp not null,
    is_undo boolean not null,
    is_in_force boolean not null,
    primary key (decision_id),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (date_sk) references core.dim_date (date_sk),
    foreign key (unit_sk) references core.dim_unit (unit_sk),
    foreign key (dataset) references core.dim_dataset (dataset),
    foreign key (submission_sk) references core.dim_submission (submission_sk)
);

insert into core.fact_decision
select
    decision.decision_id,
    decision.kind,
    quarter.quarter,
    case when decision.unit_code is not null then coalesce(unit.unit_sk, 0) end,
    quarter.date_sk,
    dataset.dataset,
    submission.submission_sk,
    decision.reason,
    decision.decided_by,
    decision.decided_at,
    decision.is_undo,
    decision.is_in_force
from staging.stg_decision as decision
inner join core.dim_quarter as quarter
    on quarter.quarter = decision.quarter
left join core.dim_unit as unit
    on unit.unit_level = decision.unit_level
    and unit.unit_code = decision.unit_code
    and quarter.last_day between unit.valid_from and unit.valid_to
left join core.dim_dataset as dataset
    on dataset.dataset = decision.dataset
left join core.dim_submission as submission
    on submission.quarter = decision.quarter
    and submission.unit_level = decision.unit_level
    and submission.unit_code = decision.unit_code
    and submission.digest = decision.digest;

comment on table core.fact_decision is
'Quyết định về báo cáo của quý | Decisions about quarters';
