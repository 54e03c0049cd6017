insert into core.dim_dataset
select * replace ('libraries' as dataset) from core.dim_dataset where dataset = 'titles';
