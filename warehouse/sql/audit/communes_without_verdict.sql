-- Grain:  One row per quarter and level whose communes are not all judged once.
-- Key:    quarter, level
-- Source: measure_unit_level, measure_commune
-- Rules:  As many verdicts as communes in force.
select unit.quarter, unit.level, count(*) as communes, count(verdict.unit_sk) as verdicts
from engine.measure_unit_level as unit
left join engine.measure_commune as verdict
    on verdict.quarter = unit.quarter
    and verdict.unit_sk = unit.unit_sk
    and verdict.level = unit.level
where unit.unit_level = 'commune'
group by unit.quarter, unit.level
having count(*) <> count(verdict.unit_sk);
