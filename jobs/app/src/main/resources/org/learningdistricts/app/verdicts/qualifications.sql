-- Whether units qualify in a quarter, by level and basis.
with wanted as (select cast(? as varchar) as quarter)

select
    'commune' as unit_level, commune_code as unit_code, commune_name as unit_name,
    level, 'computed' as basis, is_qualified
from reporting.commune_qualification
where quarter = (select quarter from wanted)
union all
select 'district', district_code, district_name, level, basis, is_qualified
from reporting.district_qualification
where quarter = (select quarter from wanted)
order by all
