-- The figures by which a unit's conditions in a quarter are judged, each once with its cell: of the
-- unit with this code, else of those whose code lost its zeros. The indicator is empty for all.
with wanted as (
    select
        cast(? as varchar) as quarter,
        cast(? as varchar) as code,
        cast(? as varchar) as indicator
),

condition as (
    select
        'commune' as unit_level, commune_code as unit_code, commune_key as unit_key,
        quarter, level, indicator, standard, condition, applies_to
    from reporting.commune_condition
    union all
    select
        'district', district_code, district_key,
        quarter, level, indicator, standard, condition, applies_to
    from reporting.district_condition
),

asked as (
    select condition.*
    from condition
    inner join wanted
        on wanted.quarter = condition.quarter
        and wanted.indicator in ('', condition.indicator)
        and (
            wanted.code = condition.unit_code
            or length(wanted.code) not in (3, 5)
            and ltrim(wanted.code, '0') = ltrim(condition.unit_code, '0')
        )
),

read_figure as (
    select distinct
        asked.quarter, asked.unit_key, used.dataset, used.figure, used.member
    from asked
    inner join reporting.condition_figure as used
        using (unit_level, quarter, level, indicator, standard, condition, applies_to)
)

select
    figure.quarter,
    figure.unit_code,
    figure.unit_name,
    figure.dataset,
    figure.figure,
    figure.member,
    figure.name_vi,
    figure.name_en,
    figure.value,
    figure.missing,
    sender.unit_level as sender_level,
    sender.unit_code as sender_code,
    figure.submission_key,
    figure.file,
    figure.sheet,
    figure.row_number,
    figure.column_name
from read_figure
inner join reporting.figure as figure
    using (quarter, unit_key, dataset, figure, member)
inner join reporting.unit as sender
    on sender.unit_key = figure.submission_unit_key
order by
    figure.unit_code, figure.dataset, figure.row_number, figure.column_name
