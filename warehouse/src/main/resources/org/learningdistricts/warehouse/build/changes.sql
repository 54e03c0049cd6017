-- What differs: rows that came, went or are others now, and of the last ones each column.
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
where old_value is distinct from new_value;
