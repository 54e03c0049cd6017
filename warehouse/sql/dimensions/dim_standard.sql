-- Grain:  One row per standard of universal education or literacy.
-- Key:    standard
-- Source: stg_standard
-- Rules:  What a standard demands stands in dim_condition, what it requires in
--         bridge_condition_standard.
create table core.dim_standard (
    standard varchar not null,
    legal_source varchar,
    primary key (standard)
);

insert into core.dim_standard
select
    standard.standard,
    string_agg(distinct standard.legal_source, '; ' order by standard.legal_source)
from staging.stg_standard as standard
group by standard.standard;

comment on table core.dim_standard is
'Chuẩn phổ cập giáo dục, xóa mù chữ | Standards of universal education and literacy';
