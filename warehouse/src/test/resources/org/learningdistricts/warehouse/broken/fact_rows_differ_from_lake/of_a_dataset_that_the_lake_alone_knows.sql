insert into staging.stg_segment
select * replace ('libraries' as table_name, 'libraries/quarter=2025-Q1/g.parquet' as path)
from staging.stg_segment
where table_name = 'titles'
limit 1;
