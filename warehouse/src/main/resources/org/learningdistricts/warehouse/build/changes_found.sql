-- What differs between two releases, as the view change of the later one says it.
select
    change.entity, change.quarter, change.unit_level, change.unit_code, change.unit_valid_from,
    change.unit_name, change.key, change.kind, change.column_name, change.old_value,
    change.new_value, change.cause, change.submission_key, change.is_major
from staging.change as change
order by
    change.quarter desc, change.entity, change.unit_level, change.unit_code, change.key,
    change.kind, change.column_name;
