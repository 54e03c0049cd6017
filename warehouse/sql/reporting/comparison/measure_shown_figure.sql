-- Grain:  One row per row of figure.
-- Key:    quarter, unit_level, unit_code, unit_valid_from, key
-- Source: figure
-- Rules:  As measure_shown_row; the key names whose version it is of, and not the version.
create view engine.measure_shown_figure as
select
    'figure' as entity,
    shown.quarter,
    shown.unit_level,
    shown.unit_code,
    cast(shown.unit_valid_from as date) as unit_valid_from,
    shown.unit_name,
    concat(
        'submission_unit_key=', shown.submission_unit_key, '; dataset=', shown.dataset,
        '; figure=', shown.figure, '; member=', shown.member
    ) as key,
    cast(to_json(shown) as varchar) as row_text,
    shown.submission_key
from (select cast(columns(*) as varchar) from reporting.figure) as shown;

comment on view engine.measure_shown_figure is
'Các số liệu, dạng JSON | Rows of figures, as JSON';
