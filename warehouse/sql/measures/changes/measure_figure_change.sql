-- Grain:  One row per figure in force that is not what it was in the quarter before.
-- Key:    submission_key, figure_key, unit_key, member
-- Source: measure_literacy_pair, measure_schooling_pair, measure_workforce_pair,
--         measure_title_pair, measure_learning_centre_pair
-- Rules:  A figure that is missing in either quarter has not changed.
create view measures.measure_figure_change as
with pair as (
    select * from measures.measure_literacy_pair
    union all
    select * from measures.measure_schooling_pair
    union all
    select * from measures.measure_workforce_pair
    union all
    select * from measures.measure_title_pair
    union all
    select * from measures.measure_learning_centre_pair
)

select pair.*
from pair
where pair.count_value <> pair.count_before;

comment on view measures.measure_figure_change is
'Số liệu thay đổi so với quý trước | Figures that changed since the quarter before';
