-- The units of quarters that the previous release lacks stand for all their rows.
insert into staging.difference
select distinct
    '', quarter, unit_level, unit_code, unit_valid_from, unit_name, '', 'quarter_added',
    cast(null as varchar), cast(null as varchar), cast(null as varchar)
from (
    select quarter, unit_level, unit_code, unit_valid_from, unit_name
    from engine.measure_shown_row
    union all
    select quarter, unit_level, unit_code, unit_valid_from, unit_name
    from engine.measure_shown_figure
)
where quarter in ({added_quarters});
