-- Grain:  One row per figure of plausibility.csv that no measure compares.
-- Key:    figure
-- Source: dim_plausibility, dim_dataset_code, the views measure_<dataset>_pair and _repeated
-- Rules:  A misspelt dataset, column or member, or one whose rows have no key in common with those
--         of another quarter, would be compared with nothing, and nothing would be found.
with read as (
    select
        plausible.rule || ': ' || plausible.dataset || '.' || plausible.column_name as figure,
        plausible.dataset,
        plausible.column_name,
        plausible.member,
        case plausible.rule when 'figures-sent-again' then '_repeated' else '_pair' end as reader
    from core.dim_plausibility as plausible
    where plausible.rule in ('figure-jumps', 'stock-halved', 'figures-sent-again')
)

select read.figure || ': no measure in sql/measures/changes reads it' as figure
from read
left join duckdb_views() as reader
    on reader.schema_name = 'engine'
    and ends_with(reader.view_name, read.reader)
    and contains(reader.sql, '''' || read.dataset || '''')
    and (read.column_name = '' or contains(reader.sql, '''' || read.column_name || ''''))
where reader.view_name is null
union all
select read.figure || '[' || read.member || ']: no such member in the key of ' || read.dataset
from read
left join core.dim_dataset_code as member
    on member.dataset = read.dataset
    and member.is_in_key
    and member.code = read.member
where read.member <> '' and member.code is null;
