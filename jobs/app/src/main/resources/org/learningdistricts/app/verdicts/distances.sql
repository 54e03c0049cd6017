-- What each unit of a quarter lacks to the next level that it has not reached; districts on a basis.
with wanted as (
    select cast(? as varchar) as quarter, cast(? as varchar) as basis
),

qualification as (
    select
        'district' as unit_level, quarter, district_key as unit_key, level, basis, is_qualified
    from reporting.district_qualification
    union all
    select 'commune', quarter, commune_key, level, 'computed', is_qualified
    from reporting.commune_qualification
),

next_level as (
    select qualification.unit_level, qualification.unit_key, min(qualification.level) as level
    from qualification
    inner join wanted
        on wanted.quarter = qualification.quarter
        and (qualification.unit_level = 'commune' or wanted.basis = qualification.basis)
    where qualification.is_qualified is distinct from true
    group by qualification.unit_level, qualification.unit_key
),

condition as (
    select
        'district' as unit_level, district_key as unit_key, district_code as unit_code,
        district_name as unit_name, quarter, level, basis, indicator, standard, condition, result,
        margin_pct, lacking, counted_vi, counted_en
    from reporting.district_condition
    union all
    select
        'commune', commune_key, commune_code, commune_name, quarter, level, 'computed', indicator,
        standard, condition, result, margin_pct, lacking, counted_vi, counted_en
    from reporting.commune_condition
),

-- A standard that several indicators require counts once.
once as (
    select
        condition.quarter, condition.unit_level, condition.unit_code, condition.unit_name,
        condition.level, condition.basis, min(condition.indicator) as indicator,
        condition.standard, condition.condition, condition.result, condition.margin_pct,
        condition.lacking, condition.counted_vi, condition.counted_en
    from condition
    inner join wanted
        on wanted.quarter = condition.quarter
        and (condition.unit_level = 'commune' or wanted.basis = condition.basis)
    inner join next_level
        on next_level.unit_level = condition.unit_level
        and next_level.unit_key = condition.unit_key
        and next_level.level = condition.level
    group by
        condition.quarter, condition.unit_level, condition.unit_code, condition.unit_name,
        condition.level, condition.basis, condition.standard, condition.condition,
        condition.result, condition.margin_pct, condition.lacking, condition.counted_vi,
        condition.counted_en, case when condition.standard = '' then condition.indicator end
)

select
    once.quarter,
    once.unit_level,
    once.unit_code,
    once.unit_name,
    once.level,
    once.basis,
    count(*) filter (where once.result = 'not_met') as conditions_not_met,
    count(*) filter (where once.result = 'not_assessable') as conditions_not_assessable,
    min(once.margin_pct) filter (where once.result = 'not_met') as margin_pct,
    coalesce(
        string_agg(
            concat_ws(' ', once.indicator || ':', format('{:t.}', once.lacking), once.counted_vi),
            '; ' order by once.indicator, once.standard, once.condition
        ) filter (where once.result = 'not_met'), ''
    ) as lacking_vi,
    coalesce(
        string_agg(
            concat_ws(' ', once.indicator || ':', format('{:t,}', once.lacking), once.counted_en),
            '; ' order by once.indicator, once.standard, once.condition
        ) filter (where once.result = 'not_met'), ''
    ) as lacking_en
from once
group by
    once.quarter, once.unit_level, once.unit_code, once.unit_name, once.level, once.basis
order by
    -- Of whom nothing is known is told last.
    once.unit_level, count(*) = conditions_not_assessable, conditions_not_met, margin_pct desc nulls first,
    conditions_not_assessable, once.unit_code
