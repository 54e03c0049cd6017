-- Grain:  One row per reform of communes, and one for the time before the first.
-- Key:    boundaries_on
-- Source: bridge_unit_succession, stg_succession_weight
-- Rules:  boundaries_on is the day of the reform, or the day before the first one. weights_digest
--         is that of all weights.
create table core.dim_boundary (
    boundaries_on date not null,
    weights_digest varchar not null,
    primary key (boundaries_on)
);

insert into core.dim_boundary
with line as (
    select
        concat_ws(
            ',',
            weighted.old_code,
            weighted.new_code,
            weighted.effective_on,
            weighted.weight,
            weighted.kind,
            weighted.source,
            weighted.reason
        ) as said
    from staging.stg_succession_weight as weighted
),

weights as (
    select sha256(coalesce(string_agg(line.said, chr(10) order by line.said), '')) as digest
    from line
),

boundary as (
    select succession.effective_on as boundaries_on
    from core.bridge_unit_succession as succession
    union
    select min(succession.effective_on) - 1
    from core.bridge_unit_succession as succession
)

select boundary.boundaries_on, weights.digest
from boundary
cross join weights
where boundary.boundaries_on is not null;

comment on table core.dim_boundary is
'Ranh giới các xã theo từng đợt sắp xếp | Boundaries of communes by reform';
