delete from engine.measure_condition_in_force
where condition_sk in (
    select condition_sk from core.dim_condition where standard = 'literacy-1'
);
update core.dim_condition set valid_to = date '2024-12-31' where standard = 'literacy-1';
