-- Grain:  One row per figure that is compared with the quarter before.
-- Key:    figure_sk; also dataset, column_name, member
-- Source: dim_plausibility
-- Rules:  Those for which figure-jumps or stock-halved say how much is plausible.
create table core.dim_compared_figure (
    figure_sk integer not null,
    dataset varchar not null,
    column_name varchar not null,
    member varchar not null,
    primary key (figure_sk),
    unique (dataset, column_name, member)
);

insert into core.dim_compared_figure
with compared as (
    select distinct
        plausible.dataset,
        plausible.column_name,
        plausible.member
    from core.dim_plausibility as plausible
    where plausible.rule in ('figure-jumps', 'stock-halved')
)

select
    cast(
        row_number() over (
            order by compared.dataset, compared.column_name, compared.member
        ) as integer
    ),
    compared.dataset,
    compared.column_name,
    compared.member
from compared;

comment on table core.dim_compared_figure is
'Số liệu được so với quý trước | Figures that are compared with the quarter before';
