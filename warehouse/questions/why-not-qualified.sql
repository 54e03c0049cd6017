-- vi: Vì sao một xã không đạt: từng điều kiện không đạt, bằng lời?
-- en: Why does a commune fail: each condition that is not met, in words?
select quarter, commune_key, commune_name, level, indicator, result, explanation_vi, explanation_en
from reporting.commune_condition
where result = 'not_met'
order by quarter desc, commune_key, level, indicator, standard, condition;
