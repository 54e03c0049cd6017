-- Grain: One row per level of unit, level of title and basis of one quarter.
select
    case rates.unit_level when 'district' then '{district}' else '{commune}' end as "cấp / unit",
    rates.level as "mức độ / level",
    case rates.basis
        when 'computed' then '{computed}'
        when 'decision' then '{decision}'
        else '{official}'
    end as "căn cứ / basis",
    rates.units_total as "số đơn vị / units",
    rates.units_qualified as "đạt / qualified",
    rates.units_not_assessable as "chưa đánh giá được / not assessable",
    cast(100 * rates.qualification_rate as decimal(18, 2)) as "tỷ lệ % / rate %",
    rates.target_pct as "mục tiêu % / target %",
    rates.target_year as "năm mục tiêu / target year"
from reporting.city_qualification_rate as rates
where rates.quarter = '{quarter}'
order by
    case rates.unit_level when 'district' then 1 else 2 end,
    rates.level,
    rates.basis
