-- Grain:  One row per column that differs from the previous release, and per row that came or
--         went.
-- Key:    entity, quarter, unit_level, unit_code, unit_valid_from, key, kind, column_name
-- Source: fact_change, measure_shown_row, measure_shown_figure, dim_quarter
-- Rules:  Rows that came or went stand whole in new_value or old_value, as JSON. Those of a quarter
--         that the previous release lacks are taken from the views themselves.
create view reporting.change as
with shown as (
    select
        row.entity, row.quarter, row.unit_level, row.unit_code, row.unit_valid_from, row.unit_name,
        row.key, row.row_text
    from engine.measure_shown_row as row
    union all
    select
        figure.entity, figure.quarter, figure.unit_level, figure.unit_code,
        figure.unit_valid_from, figure.unit_name, figure.key, figure.row_text
    from engine.measure_shown_figure as figure
),

changed as (
    select
        entity, quarter, unit_level, unit_code, unit_valid_from, unit_name, key, kind,
        column_name, old_value, new_value, cause, submission_key, is_major
    from core.fact_change
    where kind <> 'quarter_added'
    union all
    select
        shown.entity, shown.quarter, shown.unit_level, shown.unit_code, shown.unit_valid_from,
        shown.unit_name, shown.key, 'added', null, null, shown.row_text, began.cause,
        began.submission_key,
        shown.entity in (
            'city_qualification_rate', 'commune_qualification', 'district_qualification',
            'target_progress'
        )
    from core.fact_change as began
    inner join shown
        on shown.quarter = began.quarter
        and coalesce(shown.unit_level, '') = coalesce(began.unit_level, '')
        and coalesce(shown.unit_code, '') = coalesce(began.unit_code, '')
    where began.kind = 'quarter_added'
)

select
    changed.entity,
    changed.quarter,
    changed.unit_level,
    changed.unit_code,
    changed.unit_valid_from,
    changed.unit_name,
    changed.key,
    changed.kind,
    changed.column_name,
    changed.old_value,
    changed.new_value,
    changed.cause,
    changed.submission_key,
    changed.is_major,
    quarter.last_day as quarter_last_day,
    quarter.year,
    quarter.quarter_number,
    changed.unit_code || '@' || changed.unit_valid_from as unit_key
from changed
left join core.dim_quarter as quarter
    on quarter.quarter = changed.quarter;

comment on view reporting.change is
'Khác gì bản công bố trước, và vì sao | What differs from the previous release, and why';
