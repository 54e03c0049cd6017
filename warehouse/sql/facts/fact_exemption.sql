-- Grain:  One row per quarter, unit and dataset that is not expected of it.
-- Key:    quarter, unit_sk, dataset
-- Source: stg_decision, dim_quarter, dim_date, dim_unit, dim_dataset
-- Rules:  Without a dataset the unit is exempt from all of its level. It stays a unit: the N of a
--         rate counts it. date_sk: the judged day, the quarter's last one.
create table core.fact_exemption (
    quarter varchar not null,
    unit_sk integer not null,
    date_sk integer not null,
    dataset varchar not null,
    reason varchar not null,
    decided_by varchar,
    decided_at timestamp not null,
    primary key (quarter, unit_sk, dataset),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (date_sk) references core.dim_date (date_sk),
    foreign key (unit_sk) references core.dim_unit (unit_sk),
    foreign key (dataset) references core.dim_dataset (dataset)
);

insert into core.fact_exemption
with ranked as (
    select
        quarter.quarter,
        unit.unit_sk,
        quarter.date_sk,
        dataset.dataset,
        decision.reason,
        decision.decided_by,
        decision.decided_at,
        row_number() over (
            partition by quarter.quarter, unit.unit_sk, dataset.dataset
            order by decision.decided_at, decision.decision_id
        ) as place
    from staging.stg_decision as decision
    inner join core.dim_quarter as quarter
        on quarter.quarter = decision.quarter
    inner join core.dim_unit as unit
        on unit.unit_level = decision.unit_level
        and unit.unit_code = decision.unit_code
        and quarter.last_day between unit.valid_from and unit.valid_to
    inner join core.dim_dataset as dataset
        on quarter.last_day between dataset.valid_from and dataset.valid_to
        and coalesce(dataset.unit_level, unit.unit_level) = unit.unit_level
        and coalesce(decision.dataset, dataset.dataset) = dataset.dataset
    where decision.kind = 'exemption'
)

select
    ranked.quarter,
    ranked.unit_sk,
    ranked.date_sk,
    ranked.dataset,
    ranked.reason,
    ranked.decided_by,
    ranked.decided_at
from ranked
where ranked.place = 1;

comment on table core.fact_exemption is
'Bảng không phải nộp theo quyết định | Datasets that are not expected, by decision';
