-- Grain:  One row per row of learning_centres in force and figure that the rules read from it.
-- Key:    submission_sk, source_row, figure_sk
-- Source: version_in_force, fact_learning_centre, dim_figure
-- Rules:  centres counts each centre; digital is 1 if both IT flags are yes, else 0, and
--         missing if one of them is.
create view engine.measure_learning_centre_figure as
select
    version.quarter,
    version.submission_sk,
    fact.unit_sk,
    fact.source_row,
    figure.figure_sk,
    case figure.column_name
        when 'classes' then fact.classes
        when 'learners' then fact.learners
        when 'centres' then 1
        when 'digital' then
            case
                when fact.it_in_management is null or fact.it_in_teaching is null then null
                when fact.it_in_management and fact.it_in_teaching then 1
                else 0
            end
    end as count_value,
    cast(null as decimal(38, 18)) as decimal_value
from engine.version_in_force as version
inner join core.fact_learning_centre as fact
    on fact.submission_sk = version.submission_sk
inner join core.dim_figure as figure
    on figure.dataset = 'learning_centres'
    and figure.member = '';

comment on view engine.measure_learning_centre_figure is
'Trung tâm học tập cộng đồng: số liệu | Community learning centres: figures';
