-- Grain:  One row per quarter, district, level, basis, indicator, standard and condition.
-- Key:    quarter, district_key, level, basis, indicator, standard, condition
-- Source: measure_condition_words, measure_unit_in_force, measure_commune_share, dim_indicator,
--         dim_condition, dim_unit, dim_quarter
-- Rules:  The conjunction of an indicator's rows is its result. standard is empty for conditions
--         of the indicator itself. Figures are shown as far as they are known.
create view reporting.district_condition as
select
    quarter.quarter,
    district.unit_code as district_code,
    district.valid_from as district_valid_from,
    district.name as district_name,
    indicator.level,
    share.basis,
    indicator.criterion,
    indicator.indicator,
    indicator.name_vi as indicator_name_vi,
    indicator.name_en as indicator_name_en,
    coalesce(condition.standard, '') as standard,
    condition.condition,
    condition.name_vi,
    condition.name_en,
    words.rule,
    coalesce(cast(words.count as decimal(38, 18)), words.amount) as numerator,
    cast(words.total as decimal(38, 18)) as denominator,
    words.rate,
    words.threshold_pct,
    coalesce(cast(words.previous_count as decimal(38, 18)), words.previous_amount)
        as previous_numerator,
    cast(words.previous_total as decimal(38, 18)) as previous_denominator,
    words.margin_pct,
    words.undecided,
    words.result,
    words.is_deciding,
    words.missing,
    condition.legal_source as source_vi,
    condition.legal_source_en as source_en,
    words.explanation_vi,
    words.explanation_en,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    condition.applies_to,
    words.lacking,
    condition.counted_vi,
    condition.counted_en,
    district.unit_key as district_key
from engine.measure_condition_words as words
inner join engine.measure_unit_in_force as unit
    on unit.unit_quarter_sk = words.unit_quarter_sk
    and unit.unit_level = 'district'
inner join core.dim_quarter as quarter
    on quarter.quarter = unit.quarter
inner join core.dim_condition as condition
    on condition.condition_sk = words.condition_sk
inner join core.dim_indicator as indicator
    on indicator.indicator_sk = words.indicator_sk
inner join engine.measure_commune_share as share
    on share.unit_quarter_sk = words.unit_quarter_sk
    and share.level = indicator.level
    and words.basis in ('', share.basis)
inner join core.dim_unit as district
    on district.unit_sk = unit.unit_sk;

comment on view reporting.district_condition is
'Kết quả từng điều kiện của huyện, vì sao | Result of each condition of a district, and why';
