update core.fact_title set kind = (select min(kind) from core.fact_title);
