-- Grain:  One row per condition, role and figure that adds to it.
-- Key:    condition_key, role, figure
-- Source: dim_condition, dim_indicator, stg_indicator, stg_standard
-- Rules:  role is numerator, denominator, previous_numerator or previous_denominator.
--         A cell "a + b" is the sum of both figures.
create table core.bridge_condition_figure (
    condition_key integer not null,
    role varchar not null,
    figure varchar not null,
    primary key (condition_key, role, figure),
    foreign key (condition_key) references core.dim_condition (condition_key)
);

insert into core.bridge_condition_figure
with line as (
    select
        condition.condition_key,
        sent.numerator,
        sent.denominator,
        sent.previous_numerator,
        sent.previous_denominator
    from core.dim_condition as condition
    inner join core.dim_indicator as indicator
        on indicator.indicator_key = condition.indicator_key
    inner join staging.stg_indicator as sent
        on sent.criteria_set = indicator.criteria_set
        and sent.indicator = indicator.indicator
        and sent.condition = condition.condition
        and sent.applies_to = condition.applies_to
        and sent.valid_from = condition.valid_from
    union all
    select condition.condition_key, sent.numerator, sent.denominator, null, null
    from core.dim_condition as condition
    inner join staging.stg_standard as sent
        on sent.standard = condition.standard
        and sent.condition = condition.condition
        and sent.applies_to = condition.applies_to
        and sent.valid_from = condition.valid_from
),

cell as (
    select line.condition_key, 'numerator' as role, line.numerator as figures from line
    union all
    select line.condition_key, 'denominator', line.denominator from line
    union all
    select line.condition_key, 'previous_numerator', line.previous_numerator from line
    union all
    select line.condition_key, 'previous_denominator', line.previous_denominator from line
)

select
    cell.condition_key,
    cell.role,
    trim(unnest(string_split(cell.figures, ' + ')))
from cell
where cell.figures is not null;

comment on table core.bridge_condition_figure is
'Số liệu của từng điều kiện | Figures of each condition';
