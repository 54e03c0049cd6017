-- Grain:  One row per sum and figure that adds to it.
-- Key:    figure_sum_key, figure_key
-- Source: dim_figure_sum, dim_figure
-- Rules:  figures tells how many figures the sum has.
create table core.bridge_figure_sum (
    figure_sum_key integer not null,
    figure_key integer not null,
    figures integer not null,
    primary key (figure_sum_key, figure_key),
    foreign key (figure_sum_key) references core.dim_figure_sum (figure_sum_key),
    foreign key (figure_key) references core.dim_figure (figure_key)
);

insert into core.bridge_figure_sum
with named as (
    select distinct
        figure_sum.figure_sum_key,
        trim(unnest(string_split(figure_sum.figures, ' + '))) as figure
    from core.dim_figure_sum as figure_sum
)

select
    named.figure_sum_key,
    figure.figure_key,
    cast(count(*) over (partition by named.figure_sum_key) as integer)
from named
inner join core.dim_figure as figure
    on figure.figure = named.figure;

comment on table core.bridge_figure_sum is 'Số liệu của từng tổng | Figures of each sum';
