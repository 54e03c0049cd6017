-- Grain:  One row per commune that took over from others, or others from it.
-- Key:    unit_sk
-- Source: bridge_unit_succession, dim_unit
-- Rules:  Communes that links of succession connect, over any number of them and in either
--         direction, make up an area: what lies in it before lies in it afterwards. It is named by
--         the smallest key of its communes. is_before: others took over from the commune.
create table core.bridge_succession_area (
    unit_sk integer not null,
    area_id varchar not null,
    is_before boolean not null,
    primary key (unit_sk),
    foreign key (unit_sk) references core.dim_unit (unit_sk)
);

insert into core.bridge_succession_area
with recursive link as (
    select succession.old_unit_sk as unit_sk, succession.new_unit_sk as other_sk
    from core.bridge_unit_succession as succession
    union
    select succession.new_unit_sk, succession.old_unit_sk
    from core.bridge_unit_succession as succession
),

reached as (
    select succession.new_unit_sk as start_sk, succession.new_unit_sk as unit_sk
    from core.bridge_unit_succession as succession
    union
    select reached.start_sk, link.other_sk
    from reached
    inner join link
        on link.unit_sk = reached.unit_sk
),

area as (
    select reached.start_sk, min(unit.unit_key) as area_id
    from reached
    inner join core.dim_unit as unit
        on unit.unit_sk = reached.unit_sk
    group by reached.start_sk
)

select
    reached.unit_sk,
    min(area.area_id),
    reached.unit_sk in (
        select succession.old_unit_sk from core.bridge_unit_succession as succession
    )
from reached
inner join area
    on area.start_sk = reached.start_sk
group by reached.unit_sk;

comment on table core.bridge_succession_area is
'Xã trong các vùng không đổi qua sắp xếp | Communes of areas that a reform leaves as they are';
