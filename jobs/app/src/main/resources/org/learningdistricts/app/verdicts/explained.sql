-- The conditions of a unit's indicators in a quarter: of the unit with this code, else of those whose
-- code lost its zeros. The indicator is empty for all.
with wanted as (
    select
        cast(? as varchar) as quarter,
        cast(? as varchar) as code,
        cast(? as varchar) as indicator
),

condition as (
    select
        'district' as unit_level, district_code as unit_code, district_name as unit_name,
        quarter, level, basis, indicator, indicator_name_vi, indicator_name_en, standard,
        condition, result, is_deciding, explanation_vi, explanation_en, source_vi, source_en
    from reporting.district_condition
    union all
    select
        'commune', commune_code, commune_name, quarter, level, 'computed', indicator,
        indicator_name_vi, indicator_name_en, standard, condition, result, is_deciding,
        explanation_vi, explanation_en, source_vi, source_en
    from reporting.commune_condition
)

select condition.*
from condition
inner join wanted
    on wanted.quarter = condition.quarter
    and wanted.indicator in ('', condition.indicator)
    and (
        wanted.code = condition.unit_code
        or length(wanted.code) not in (3, 5)
        and ltrim(wanted.code, '0') = ltrim(condition.unit_code, '0')
    )
order by
    condition.unit_level, condition.unit_code, condition.level, condition.basis desc,
    condition.indicator, condition.standard, condition.condition
