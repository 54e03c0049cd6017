-- Every quarter of which one of both releases received something.
select quarter from core.dim_quarter where is_received
union
select quarter from previous.core.dim_quarter where is_received
order by quarter;
