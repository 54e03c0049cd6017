-- Grain:  One row per key that a promised view shows twice.
-- Key:    view_name, row_key
-- Source: the promised views
-- Rules:  One row per what the view's grain says.
with keyed as (
    select 'commune_indicator' as view_name,
        concat_ws('|', quarter, commune_code, level, indicator) as row_key
    from reporting.commune_indicator
    union all
    select 'commune_qualification' as view_name,
        concat_ws('|', quarter, commune_code, level) as row_key
    from reporting.commune_qualification
    union all
    select 'district_indicator' as view_name,
        concat_ws('|', quarter, district_code, level, basis, indicator) as row_key
    from reporting.district_indicator
    union all
    select 'district_qualification' as view_name,
        concat_ws('|', quarter, district_code, level, basis) as row_key
    from reporting.district_qualification
    union all
    select 'city_qualification_rate' as view_name,
        concat_ws('|', quarter, unit_level, level, basis) as row_key
    from reporting.city_qualification_rate
    union all
    select 'target_progress' as view_name, concat_ws('|', quarter, target, target_year) as row_key
    from reporting.target_progress
    union all
    select 'submission_status' as view_name,
        concat_ws('|', quarter, unit_level, unit_code) as row_key
    from reporting.submission_status
)

select keyed.view_name, keyed.row_key, count(*) as times
from keyed
group by keyed.view_name, keyed.row_key
having count(*) > 1;
