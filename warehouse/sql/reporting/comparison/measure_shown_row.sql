-- Grain:  One row per row of the eight views that rates, verdicts, targets and submissions are in.
-- Key:    entity, quarter, unit_level, unit_code, unit_valid_from, key
-- Source: city_qualification_rate, commune_indicator, commune_qualification, district_indicator,
--         district_qualification, finding, submission_status, target_progress
-- Rules:  What releases are compared by: the row as JSON, every value as text; key names what
--         tells it from other rows of its quarter and unit.
create view engine.measure_shown_row as
select
    'city_qualification_rate' as entity,
    shown.quarter,
    shown.unit_level,
    cast(null as varchar) as unit_code,
    cast(null as date) as unit_valid_from,
    cast(null as varchar) as unit_name,
    concat('level=', shown.level, '; basis=', shown.basis) as key,
    cast(to_json(shown) as varchar) as row_text
from (select cast(columns(*) as varchar) from reporting.city_qualification_rate) as shown
union all
select
    'commune_indicator',
    shown.quarter,
    'commune',
    shown.commune_code, cast(shown.commune_valid_from as date), shown.commune_name,
    concat('level=', shown.level, '; indicator=', shown.indicator),
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.commune_indicator) as shown
union all
select
    'commune_qualification',
    shown.quarter,
    'commune',
    shown.commune_code, cast(shown.commune_valid_from as date), shown.commune_name,
    concat('level=', shown.level),
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.commune_qualification) as shown
union all
select
    'district_indicator',
    shown.quarter,
    'district',
    shown.district_code, cast(shown.district_valid_from as date), shown.district_name,
    concat('level=', shown.level, '; basis=', shown.basis, '; indicator=', shown.indicator),
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.district_indicator) as shown
union all
select
    'district_qualification',
    shown.quarter,
    'district',
    shown.district_code, cast(shown.district_valid_from as date), shown.district_name,
    concat('level=', shown.level, '; basis=', shown.basis),
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.district_qualification) as shown
union all
select
    'finding',
    shown.quarter,
    shown.unit_level,
    shown.unit_code, cast(shown.unit_valid_from as date), shown.unit_name,
    concat(
        'finding_id=', shown.finding_id, '; file=', shown.file,
        '; row_number=', shown.row_number, '; column_name=', shown.column_name
    ),
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.finding) as shown
union all
select
    'submission_status',
    shown.quarter,
    shown.unit_level,
    shown.unit_code, cast(shown.unit_valid_from as date), shown.unit_name,
    '',
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.submission_status) as shown
union all
select
    'target_progress',
    shown.quarter,
    null,
    cast(null as varchar),
    cast(null as date),
    cast(null as varchar),
    concat('target=', shown.target, '; target_year=', shown.target_year),
    cast(to_json(shown) as varchar)
from (select cast(columns(*) as varchar) from reporting.target_progress) as shown;

comment on view engine.measure_shown_row is
'Các dòng của tám khung nhìn, dạng JSON | Rows of the eight views, as JSON';
