-- Whether the last look through an inbox still found what was told of it. What was told and stands
-- nowhere here is unknown, as after the loss of this database: it counts as found until a whole
-- inbox was looked through.

create table delivery_sighting (
    finding_id varchar(200) not null,
    inbox varchar(4000) not null,
    is_there boolean not null,
    primary key (finding_id, inbox)
);
