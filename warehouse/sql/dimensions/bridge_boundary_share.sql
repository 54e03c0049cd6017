-- Grain:  One row per boundaries, commune of another time and commune of these boundaries in which
--         something of it lies.
-- Key:    boundaries_on, unit_sk, target_unit_sk
-- Source: dim_boundary, dim_unit, bridge_succession_step
-- Rules:  Over any number of reforms, forwards and backwards. share is null where a weight on the
--         way is not known; is_whole: no weight was needed.
create table core.bridge_boundary_share (
    boundaries_on date not null,
    unit_sk integer not null,
    target_unit_sk integer not null,
    is_whole boolean not null,
    share double,
    primary key (boundaries_on, unit_sk, target_unit_sk),
    foreign key (boundaries_on) references core.dim_boundary (boundaries_on),
    foreign key (unit_sk) references core.dim_unit (unit_sk),
    foreign key (target_unit_sk) references core.dim_unit (unit_sk)
);

insert into core.bridge_boundary_share
with recursive walk as (
    select
        boundary.boundaries_on,
        unit.unit_sk,
        unit.unit_sk as target_unit_sk,
        true as is_whole,
        cast(1 as double) as share
    from core.dim_boundary as boundary
    cross join core.dim_unit as unit
    where unit.unit_level = 'commune'
    union all
    select
        walk.boundaries_on,
        walk.unit_sk,
        step.to_unit_sk,
        walk.is_whole and step.is_whole,
        walk.share * step.share
    from walk
    inner join core.dim_unit as reached
        on reached.unit_sk = walk.target_unit_sk
    inner join core.bridge_succession_step as step
        on step.from_unit_sk = walk.target_unit_sk
    where (reached.valid_to < walk.boundaries_on and step.is_forward)
        or (reached.valid_from > walk.boundaries_on and not step.is_forward)
)

select
    walk.boundaries_on,
    walk.unit_sk,
    walk.target_unit_sk,
    bool_and(walk.is_whole),
    case when count(*) = count(walk.share) then sum(walk.share) end
from walk
inner join core.dim_unit as target
    on target.unit_sk = walk.target_unit_sk
    and walk.boundaries_on between target.valid_from and target.valid_to
where walk.target_unit_sk <> walk.unit_sk
group by walk.boundaries_on, walk.unit_sk, walk.target_unit_sk;

comment on table core.bridge_boundary_share is
'Phần của một xã trên ranh giới khác | How much of a commune lies in which one of other boundaries';
