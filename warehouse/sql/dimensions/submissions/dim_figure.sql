-- Grain:  One row per figure that a condition or target reads.
-- Key:    figure
-- Source: bridge_condition_figure, bridge_target_figure
-- Rules:  titles.total[family] is column total of dataset titles, the row whose list-valued key
--         is family; member is empty where the figure names none.
create table core.dim_figure (
    figure varchar not null,
    dataset varchar not null,
    column_name varchar not null,
    member varchar not null,
    primary key (figure),
    foreign key (dataset) references core.dim_dataset (dataset)
);

insert into core.dim_figure
with named as (
    select condition_figure.figure from core.bridge_condition_figure as condition_figure
    union
    select target_figure.figure from core.bridge_target_figure as target_figure
)

select
    named.figure,
    regexp_extract(named.figure, '^([^.]+)\.', 1),
    regexp_extract(named.figure, '^[^.]+\.([^\[]+)', 1),
    regexp_extract(named.figure, '\[(.+)\]$', 1)
from named;

comment on table core.dim_figure is 'Số liệu mà quy định dùng | Figures that the rules read';
