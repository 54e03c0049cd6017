-- Grain:  One row per kind of area that the rules tell apart.
-- Key:    area_sk
-- Source: TT 25/2023 (difficult area) and NĐ 20/2014 (especially difficult area)
-- Rules:  The two flags are different things; a unit may carry both.
create table core.dim_area (
    area_sk integer not null,
    is_difficult boolean not null,
    is_especially_difficult boolean not null,
    primary key (area_sk)
);

insert into core.dim_area
values (0, false, false), (1, true, false), (2, false, true), (3, true, true);

comment on table core.dim_area is 'Loại địa bàn theo quy định | Kinds of area in the rules';
