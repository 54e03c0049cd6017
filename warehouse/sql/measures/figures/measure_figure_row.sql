-- Grain:  One row per row of a version in force and figure that the rules read from it.
-- Key:    submission_key, source_row, figure_key
-- Source: measure_literacy_figure, measure_schooling_figure, measure_workforce_figure,
--         measure_title_figure, measure_learning_centre_figure, measure_staff_training_figure,
--         measure_economy_figure
-- Rules:  A figure is a count or a decimal, so that one of both is null; both are if it is missing.
create view measures.measure_figure_row as
select * from measures.measure_literacy_figure
union all
select * from measures.measure_schooling_figure
union all
select * from measures.measure_workforce_figure
union all
select * from measures.measure_title_figure
union all
select * from measures.measure_learning_centre_figure
union all
select * from measures.measure_staff_training_figure
union all
select * from measures.measure_economy_figure;

comment on view measures.measure_figure_row is
'Số liệu theo từng dòng báo cáo | Figures row by row';
