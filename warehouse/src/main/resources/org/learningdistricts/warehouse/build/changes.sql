-- What differs, with its cause: that of the unit, or of its district, or of the quarter, or any.
create table staging.changed_row as
with gone as (
    from staging.row_before except from staging.row_now
),

come as (
    from staging.row_now except from staging.row_before
)

select
    coalesce(come.entity, gone.entity) as entity,
    coalesce(come.quarter, gone.quarter) as quarter,
    coalesce(come.unit_level, gone.unit_level) as unit_level,
    coalesce(come.unit_code, gone.unit_code) as unit_code,
    coalesce(come.unit_valid_from, gone.unit_valid_from) as unit_valid_from,
    coalesce(come.unit_name, gone.unit_name) as unit_name,
    coalesce(come.key, gone.key) as key,
    gone.row_text as row_before,
    come.row_text as row_now
from gone
full join come
    on come.entity = gone.entity
    and come.quarter = gone.quarter
    and come.unit_level is not distinct from gone.unit_level
    and come.unit_code is not distinct from gone.unit_code
    and come.unit_valid_from is not distinct from gone.unit_valid_from
    and come.key = gone.key;
create table staging.difference as
select
    entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key,
    case when row_before is null then 'added' else 'removed' end as kind,
    cast(null as varchar) as column_name,
    row_before as old_value,
    row_now as new_value
from staging.changed_row
where row_before is null or row_now is null
union all
select *
from (
    select
        entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key,
        'changed' as kind,
        column_name,
        row_before ->> column_name as old_value,
        row_now ->> column_name as new_value
    from (
        select *, unnest(list_intersect(json_keys(row_before), json_keys(row_now))) as column_name
        from staging.changed_row
        where row_before is not null and row_now is not null
    )
)
where old_value is distinct from new_value
union all
select distinct
    '', quarter, unit_level, unit_code, unit_valid_from, unit_name, '', 'quarter_added',
    cast(null as varchar), cast(null as varchar), cast(null as varchar)
from (
    select quarter, unit_level, unit_code, unit_valid_from, unit_name
    from measures.measure_shown_row
    union all
    select quarter, unit_level, unit_code, unit_valid_from, unit_name
    from measures.measure_shown_figure
)
where quarter in ({added_quarters});
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
