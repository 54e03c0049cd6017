-- Grain:  One row per condition and standard that it requires.
-- Key:    condition_sk, standard
-- Source: dim_condition, stg_indicator, stg_standard, dim_indicator, dim_standard
-- Rules:  A cell "a + b" requires both.
create table core.bridge_condition_standard (
    condition_sk integer not null,
    standard varchar not null,
    primary key (condition_sk, standard),
    foreign key (condition_sk) references core.dim_condition (condition_sk),
    foreign key (standard) references core.dim_standard (standard)
);

insert into core.bridge_condition_standard
with required as (
    select condition.condition_sk, line.requires
    from core.dim_condition as condition
    inner join core.dim_indicator as indicator
        on indicator.indicator_sk = condition.indicator_sk
    inner join staging.stg_indicator as line
        on line.criteria_set = indicator.criteria_set
        and line.indicator = indicator.indicator
        and line.condition = condition.condition
        and line.applies_to = condition.applies_to
        and line.valid_from = condition.valid_from
    union all
    select condition.condition_sk, line.requires
    from core.dim_condition as condition
    inner join staging.stg_standard as line
        on line.standard = condition.standard
        and line.condition = condition.condition
        and line.applies_to = condition.applies_to
        and line.valid_from = condition.valid_from
)

select
    required.condition_sk,
    trim(unnest(string_split(required.requires, ' + ')))
from required
where required.requires is not null;

comment on table core.bridge_condition_standard is
'Chuẩn mà điều kiện đòi hỏi | Standards that a condition requires';
