-- Grain:  One row per quarter, unit, level of the title and basis.
-- Key:    quarter, unit_sk, level, basis
-- Source: measure_unit_level, measure_commune, measure_district
-- Rules:  answer: holds the title by decision, or reaches it by data; null if undecided.
create view engine.measure_unit_answer as
select quarter, unit_sk, unit_level, level, 'decision' as basis, is_recognised as answer
from engine.measure_unit_level
union all
select quarter, unit_sk, 'commune', level, 'computed', is_qualified
from engine.measure_commune
union all
select quarter, unit_sk, 'district', level, basis, is_qualified
from engine.measure_district;

comment on view engine.measure_unit_answer is
'Danh hiệu của từng đơn vị theo từng căn cứ | Title of each unit on each basis';
