-- The figures of a unit in a quarter that are called so: with or without the dataset before a point,
-- with or without the group behind a colon.
with wanted as (
    select
        cast(? as varchar) as quarter,
        cast(? as varchar) as code,
        cast(? as varchar) as name
)

select
    figure.unit_key,
    figure.dataset || '.' || figure.figure
    || case when figure.member = '' then '' else ':' || figure.member end as name,
    figure.submission_key,
    figure.file,
    figure.sheet,
    figure.row_number,
    figure.column_name,
    figure.value
from reporting.figure as figure
inner join wanted
    on wanted.quarter = figure.quarter
    and (
        wanted.code = figure.unit_code
        or length(wanted.code) not in (3, 5)
        and ltrim(wanted.code, '0') = ltrim(figure.unit_code, '0')
    )
    and wanted.name in (
        figure.figure,
        figure.dataset || '.' || figure.figure,
        figure.figure || ':' || figure.member,
        figure.dataset || '.' || figure.figure || ':' || figure.member
    )
order by figure.dataset, figure.figure, figure.member
