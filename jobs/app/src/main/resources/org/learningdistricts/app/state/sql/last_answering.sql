-- Grain: One row: the newest load that has something to say to an office; none before the first
with loads as (
    select judgement.load_id from judgement
    union all
    select receipt.load_id from receipt
)

select max(loads.load_id) as load_id
from loads
having max(loads.load_id) is not null
