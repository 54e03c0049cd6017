-- Grain:  One row per sum of figures that a condition compares.
-- Key:    figure_sum_sk; also figures
-- Source: stg_indicator, stg_standard
-- Rules:  figures is the cell of the rule, "a + b" or one figure alone. Conditions that compare
--         the same figures share the sum.
create table core.dim_figure_sum (
    figure_sum_sk integer not null,
    figures varchar not null,
    primary key (figure_sum_sk),
    unique (figures)
);

insert into core.dim_figure_sum
with cell as (
    select numerator as figures from staging.stg_indicator
    union
    select denominator from staging.stg_indicator
    union
    select previous_numerator from staging.stg_indicator
    union
    select previous_denominator from staging.stg_indicator
    union
    select numerator from staging.stg_standard
    union
    select denominator from staging.stg_standard
)

select
    cast(row_number() over (order by cell.figures) as integer),
    cell.figures
from cell
where cell.figures is not null;

comment on table core.dim_figure_sum is
'Tổng số liệu mà điều kiện so sánh | Sums of figures that conditions compare';
