-- Grain:  One row per key that a promised view shows twice.
-- Key:    view_name, quarter, code, level, detail
-- Source: commune_indicator, commune_qualification, district_indicator, district_qualification,
--         city_qualification_rate, target_progress, submission_status
-- Rules:  One row per what the view's grain says.
with keyed as (
    select
        'commune_indicator' as view_name,
        quarter,
        commune_code as code,
        level,
        indicator as detail
    from reporting.commune_indicator
    union all
    select 'commune_qualification', quarter, commune_code, level, ''
    from reporting.commune_qualification
    union all
    select 'district_indicator', quarter, district_code, level, concat(basis, ' ', indicator)
    from reporting.district_indicator
    union all
    select 'district_qualification', quarter, district_code, level, basis
    from reporting.district_qualification
    union all
    select 'city_qualification_rate', quarter, unit_level, level, basis
    from reporting.city_qualification_rate
    union all
    select 'target_progress', quarter, target, target_year, ''
    from reporting.target_progress
    union all
    select 'submission_status', quarter, unit_code, null, unit_level
    from reporting.submission_status
)

select
    keyed.view_name,
    keyed.quarter,
    keyed.code,
    keyed.level,
    keyed.detail,
    count(*) as times
from keyed
group by keyed.view_name, keyed.quarter, keyed.code, keyed.level, keyed.detail
having count(*) > 1;
