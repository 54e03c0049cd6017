-- Grain: One row, or none: the load with the greatest identifier of all that were started
select max(parameter.parameter_value) as load_id
from batch_job_execution_params as parameter
where parameter.parameter_name = 'load'
having max(parameter.parameter_value) is not null
