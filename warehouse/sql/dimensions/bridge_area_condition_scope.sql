-- Grain:  One row per kind of area and scope of a condition (applies_to) that covers it.
-- Key:    area_sk, applies_to
-- Source: dim_area
-- Rules:  Of the rows of one condition the one with the highest preference applies: a row for
--         the flagged areas replaces the ordinary one.
create table core.bridge_area_condition_scope (
    area_sk integer not null,
    applies_to varchar not null,
    preference integer not null,
    primary key (area_sk, applies_to),
    foreign key (area_sk) references core.dim_area (area_sk)
);

insert into core.bridge_area_condition_scope
select area.area_sk, 'all', 1
from core.dim_area as area
union all
select area.area_sk, 'ordinary', 2
from core.dim_area as area
union all
select area.area_sk, 'difficult_area', 3
from core.dim_area as area
where area.is_difficult
union all
select area.area_sk, 'especially_difficult_area', 4
from core.dim_area as area
where area.is_especially_difficult;

comment on table core.bridge_area_condition_scope is
'Phạm vi áp dụng của điều kiện theo loại địa bàn | Scopes of conditions that cover an area';
