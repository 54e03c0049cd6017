-- Grain:  One row per quarter, unit and figure.
-- Key:    quarter, unit_key, figure
-- Source: measure_figure_row
-- Rules:  A sum over several rows is missing if any of its figures is.
create table measures.measure_figure as
select
    figure_row.quarter,
    figure_row.unit_key,
    figure_row.figure,
    case
        when count(*) = count(figure_row.count_value) then sum(figure_row.count_value)
    end as count_value,
    case
        when count(*) = count(figure_row.exact_value) then sum(figure_row.exact_value)
    end as exact_value
from measures.measure_figure_row as figure_row
group by
    figure_row.quarter,
    figure_row.unit_key,
    figure_row.figure;

comment on table measures.measure_figure is 'Số liệu theo đơn vị | Figures of each unit';
