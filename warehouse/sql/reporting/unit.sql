-- Grain:  One row per unit and period of validity.
-- Key:    unit_level, unit_code, valid_from; also unit_key
-- Source: dim_unit
-- Rules:  The unit above is the last in force during the unit's time. An open end is null.
create view reporting.unit as
with dated as (
    select
        unit.*,
        (
            select max(above.valid_from)
            from core.dim_unit as above
            where above.unit_level = unit.parent_level
                and above.unit_code = unit.parent_code
                and above.valid_from <= unit.valid_to
                and above.valid_to >= unit.valid_from
        ) as parent_valid_from
    from core.dim_unit as unit
    where unit.unit_sk <> 0
)

select
    dated.unit_level,
    dated.unit_code,
    dated.valid_from,
    nullif(dated.valid_to, date '9999-12-31') as valid_to,
    dated.unit_key,
    dated.name,
    dated.name_without_prefix,
    dated.unit_type as kind,
    dated.sort_key,
    dated.parent_code,
    dated.parent_code || '@' || dated.parent_valid_from as parent_key,
    dated.submits_from,
    nullif(dated.submits_to, date '9999-12-31') as submits_to
from dated;

comment on view reporting.unit is
'Đơn vị hành chính theo thời gian | Units over time';
