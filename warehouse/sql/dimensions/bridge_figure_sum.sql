-- Grain:  One row per sum and figure that adds to it.
-- Key:    figure_sum_sk, figure_sk
-- Source: dim_figure_sum, dim_figure
-- Rules:  figures tells how many figures the sum has.
create table core.bridge_figure_sum (
    figure_sum_sk integer not null,
    figure_sk integer not null,
    figures integer not null,
    primary key (figure_sum_sk, figure_sk),
    foreign key (figure_sum_sk) references core.dim_figure_sum (figure_sum_sk),
    foreign key (figure_sk) references core.dim_figure (figure_sk)
);

insert into core.bridge_figure_sum
with named as (
    select distinct
        figure_sum.figure_sum_sk,
        trim(unnest(string_split(figure_sum.figures, ' + '))) as figure
    from core.dim_figure_sum as figure_sum
)

select
    named.figure_sum_sk,
    figure.figure_sk,
    cast(count(*) over (partition by named.figure_sum_sk) as integer)
from named
inner join core.dim_figure as figure
    on figure.figure = named.figure;

comment on table core.bridge_figure_sum is 'Số liệu của từng tổng | Figures of each sum';
