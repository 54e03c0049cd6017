-- Grain:  One row per dataset that units submit.
-- Key:    dataset
-- Source: stg_dataset
-- Rules:  unit_level is null where every level submits the dataset.
create table core.dim_dataset (
    dataset varchar not null,
    name_vi varchar not null,
    name_en varchar not null,
    unit_level varchar,
    valid_from date not null,
    valid_to date not null,
    primary key (dataset)
);

insert into core.dim_dataset
select
    dataset.code,
    dataset.label_vi,
    dataset.label_en,
    dataset.unit_level,
    dataset.valid_from,
    dataset.valid_to
from staging.stg_dataset as dataset;

comment on table core.dim_dataset is 'Bảng số liệu của báo cáo | Datasets of a submission';
