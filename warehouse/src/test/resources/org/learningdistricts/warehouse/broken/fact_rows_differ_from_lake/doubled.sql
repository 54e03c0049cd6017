insert into core.fact_economy from core.fact_economy;
