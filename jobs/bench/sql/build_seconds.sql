-- Grain: One row: the seconds that the last load took for the warehouse
select sum(END_TIME - START_TIME) / 1000.0
from BATCH_STEP_EXECUTION
where
    STEP_NAME in ('build-warehouse', 'publish-warehouse')
    and JOB_EXECUTION_ID = (select max(JOB_EXECUTION_ID) from BATCH_JOB_EXECUTION)
