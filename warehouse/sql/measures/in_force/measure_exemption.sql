-- Grain:  One row per quarter, unit and dataset that is not expected of it.
-- Key:    quarter, unit_sk, dataset
-- Source: fact_decision, dim_quarter, dim_unit, dim_dataset
-- Rules:  Without a dataset the unit is exempt from all of its level. It stays a unit: the N of a
--         rate counts it.
create view engine.measure_exemption as
select distinct
    decision.quarter,
    decision.unit_sk,
    dataset.dataset
from core.fact_decision as decision
inner join core.dim_quarter as quarter
    on quarter.quarter = decision.quarter
inner join core.dim_unit as unit
    on unit.unit_sk = decision.unit_sk
inner join core.dim_dataset as dataset
    on quarter.last_day between dataset.valid_from and dataset.valid_to
    and coalesce(dataset.unit_level, unit.unit_level) = unit.unit_level
    and coalesce(decision.dataset, dataset.dataset) = dataset.dataset
where decision.kind = 'exemption' and decision.is_in_force;

comment on view engine.measure_exemption is
'Bảng không phải nộp theo quyết định | Datasets that are not expected, by decision';
