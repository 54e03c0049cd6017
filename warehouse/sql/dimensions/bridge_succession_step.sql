-- Grain:  One row per link of succession and direction.
-- Key:    from_unit_sk, to_unit_sk
-- Source: bridge_unit_succession, dim_unit, stg_succession_weight
-- Rules:  share is how much of what the unit had lies in the other one: all of it where it passes
--         wholly, else by the weights of all links of the unit; null unless each has one.
create table core.bridge_succession_step (
    from_unit_sk integer not null,
    to_unit_sk integer not null,
    is_forward boolean not null,
    is_whole boolean not null,
    share double,
    primary key (from_unit_sk, to_unit_sk),
    foreign key (from_unit_sk) references core.dim_unit (unit_sk),
    foreign key (to_unit_sk) references core.dim_unit (unit_sk)
);

insert into core.bridge_succession_step
with link as (
    select
        succession.old_unit_sk,
        succession.new_unit_sk,
        not succession.is_old_split
        and count(*) over (partition by succession.old_unit_sk) = 1 as is_whole_old,
        succession.is_old_split
        and count(*) over (partition by succession.old_unit_sk) = 1 as is_partly_unknown,
        count(*) over (partition by succession.new_unit_sk) = 1 as is_whole_new,
        cast(weighted.weight as double) as weight
    from core.bridge_unit_succession as succession
    inner join core.dim_unit as old_unit
        on old_unit.unit_sk = succession.old_unit_sk
    inner join core.dim_unit as new_unit
        on new_unit.unit_sk = succession.new_unit_sk
    left join staging.stg_succession_weight as weighted
        on weighted.old_code = old_unit.unit_code
        and weighted.new_code = new_unit.unit_code
        and weighted.effective_on = succession.effective_on
),

directed as (
    select
        link.old_unit_sk as from_unit_sk,
        link.new_unit_sk as to_unit_sk,
        true as is_forward,
        link.is_whole_old as is_whole,
        case when not link.is_partly_unknown then link.weight end as weight
    from link
    union all
    select link.new_unit_sk, link.old_unit_sk, false, link.is_whole_new, link.weight
    from link
)

select
    directed.from_unit_sk,
    directed.to_unit_sk,
    directed.is_forward,
    directed.is_whole,
    case
        when directed.is_whole then 1
        when count(*) over (partition by directed.from_unit_sk, directed.is_forward)
            = count(directed.weight) over (partition by directed.from_unit_sk, directed.is_forward)
            then directed.weight / nullif(
                sum(directed.weight) over (partition by directed.from_unit_sk, directed.is_forward),
                0
            )
    end
from directed;

comment on table core.bridge_succession_step is
'Phần của một xã thuộc xã trước hoặc sau nó | How much of a commune lies in one before or after';
