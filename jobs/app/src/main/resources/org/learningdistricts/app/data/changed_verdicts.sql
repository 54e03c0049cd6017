-- Grain: One row per verdict that a version changed, beside the release before.
-- Rules: A level is that by data; of a district it hangs on those of its communes too.
with indicator as (
    select
        listed.unit_level,
        cast(listed.level as varchar) as level,
        listed.indicator as code,
        max(listed.name_vi) as name_vi,
        max(listed.name_en) as name_en
    from core.dim_indicator as listed
    group by listed.unit_level, listed.level, listed.indicator
),

changed as (
    select
        change.*,
        regexp_extract(change.key, 'level=([0-9]+)', 1) as level,
        regexp_extract(change.key, 'indicator=([^;]+)', 1) as code
    from reporting.change as change
    where change.is_major
        and change.kind = 'changed'
        and change.column_name in ('result', 'is_qualified')
        and regexp_extract(change.key, 'basis=([^;]+)', 1) in ('', 'computed')
)

select
    version.submission_id,
    changed.unit_code,
    changed.unit_name,
    coalesce(indicator.name_vi, 'Mức độ ' || changed.level) as name_vi,
    coalesce(indicator.name_en, 'Level ' || changed.level) as name_en,
    case changed.old_value
        when 'true' then 'met' when 'false' then 'not_met'
        else coalesce(changed.old_value, 'not_assessable')
    end as old_result,
    case changed.new_value
        when 'true' then 'met' when 'false' then 'not_met'
        else coalesce(changed.new_value, 'not_assessable')
    end as new_result
from changed
inner join core.dim_submission as version
    on version.submission_key = changed.submission_key
left join indicator
    on indicator.unit_level = changed.unit_level
    and indicator.level = changed.level
    and indicator.code = changed.code
order by version.submission_id, changed.unit_code, changed.level, changed.code
