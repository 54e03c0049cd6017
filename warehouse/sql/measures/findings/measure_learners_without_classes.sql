-- Grain:  One row per learning centre that has learners but holds no class.
-- Key:    submission_sk, member
-- Source: version_in_force, fact_learning_centre, dim_plausibility, dim_quarter
-- Rules:  Not if either figure is missing.
create view engine.measure_learners_without_classes as
select
    version.submission_sk,
    plausible.rule,
    plausible.dataset,
    fact.unit_sk,
    fact.centre_id as member,
    plausible.column_name,
    cast(fact.classes as varchar) as value,
    cast(fact.learners as varchar) as expected,
    fact.source_file as file,
    fact.source_sheet as sheet,
    fact.source_row as row_number,
    cast(fact.source_row as bigint) as place,
    plausible.listed
from engine.version_in_force as version
inner join core.dim_quarter as quarter
    on quarter.quarter = version.quarter
inner join core.dim_plausibility as plausible
    on plausible.rule = 'learners-without-classes'
    and quarter.last_day between plausible.valid_from and plausible.valid_to
inner join core.fact_learning_centre as fact
    on fact.submission_sk = version.submission_sk
where fact.classes = 0 and fact.learners > 0;

comment on view engine.measure_learners_without_classes is
'Trung tâm có học viên nhưng không có lớp | Learning centres with learners but no class';
