-- What differs, with its cause: that of the unit, or of its district, or of the quarter, or any.
create table staging.change as
select
    difference.entity,
    difference.quarter,
    difference.unit_level,
    difference.unit_code,
    difference.unit_valid_from,
    difference.unit_name,
    difference.key,
    difference.kind,
    difference.column_name,
    difference.old_value,
    difference.new_value,
    coalesce(general.cause, ranked.cause, 'software') as cause,
    case
        when general.cause is not null then null
        when of_unit.rank is not null then of_unit.submission_key
        when of_parent.rank is not null then of_parent.submission_key
        when of_quarter.rank is not null then of_quarter.submission_key
        else of_any.submission_key
    end as submission_key,
    coalesce(difference.column_name in (
        'is_qualified', 'result', 'qualification_rate', 'assessable_rate', 'commune_rate',
        'is_reached'
    ), difference.entity in (
        'city_qualification_rate', 'commune_qualification', 'district_qualification',
        'target_progress'
    )) as is_major
from staging.difference as difference
left join core.dim_unit as unit
    on unit.unit_level = difference.unit_level
    and unit.unit_code = difference.unit_code
    and unit.valid_from = difference.unit_valid_from
left join staging.scope_cause as of_unit
    on of_unit.quarter = difference.quarter
    and of_unit.unit_level = difference.unit_level
    and of_unit.unit_code = difference.unit_code
left join staging.scope_cause as of_parent
    on of_parent.quarter = difference.quarter
    and of_parent.unit_level = unit.parent_level
    and of_parent.unit_code = unit.parent_code
left join staging.scope_cause as of_quarter
    on of_quarter.quarter = difference.quarter
    and of_quarter.unit_code is null
left join staging.scope_cause as of_any
    on of_any.quarter is null
left join staging.general_cause as general
    on true
left join staging.change_rank as ranked
    on ranked.rank = coalesce(of_unit.rank, of_parent.rank, of_quarter.rank, of_any.rank);
