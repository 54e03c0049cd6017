insert into core.fact_economy
select * replace ('of no unit' as unit_code) from core.fact_economy;
