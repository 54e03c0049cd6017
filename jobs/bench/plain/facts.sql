-- The star without keys or history: the figures as they are in the files.
create table core.dim_submission as
with cover as (
    select
        parse_path(source_file)[-2] as folder,
        max(value) filter (where field = 'quarter') as quarter,
        max(value) filter (where field = 'unit_code') as unit_code
    from '{parquet}/cover.parquet'
    group by folder
)

select
    cast(row_number() over (order by cover.unit_code) as integer) as submission_sk,
    cover.folder as submission_id,
    cover.quarter,
    unit.unit_sk,
    unit.unit_level,
    unit.unit_code,
    timestamp '2000-01-01' as known_from,
    cast(null as timestamp) as known_to
from cover
inner join core.dim_quarter as quarter
    on quarter.quarter = cover.quarter
inner join core.dim_unit as unit
    on unit.unit_level in ('district', 'commune')
    and unit.unit_code = cover.unit_code
    and quarter.last_day between unit.valid_from and unit.valid_to;

create table core.fact_submission_dataset as
select submission.submission_sk, parse_filename(sent.file, true) as dataset
from glob('{inbox}/*/*.csv') as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.file)[-2];

create view core.commune as
select unit.unit_code, unit.unit_sk, quarter.quarter
from core.dim_unit as unit
inner join core.dim_quarter as quarter
    on quarter.last_day between unit.valid_from and unit.valid_to
where unit.unit_level = 'commune' and quarter.is_received;

create view core.unit_in_force as
select unit.unit_level, unit.unit_code, unit.unit_sk, quarter.quarter
from core.dim_unit as unit
inner join core.dim_quarter as quarter
    on quarter.last_day between unit.valid_from and unit.valid_to
where quarter.is_received;

create table core.fact_literacy as
select
    row_number() over () as source_row, sent.* exclude (source_file, commune_name),
    submission.submission_sk, submission.quarter, commune.unit_sk
from '{parquet}/literacy.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.commune as commune
    on commune.unit_code = sent.commune_code
    and commune.quarter = submission.quarter;

create table core.fact_schooling as
select
    row_number() over () as source_row, sent.* exclude (source_file, commune_name),
    submission.submission_sk, submission.quarter, commune.unit_sk
from '{parquet}/schooling.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.commune as commune
    on commune.unit_code = sent.commune_code
    and commune.quarter = submission.quarter;

create table core.fact_workforce as
select
    row_number() over () as source_row, sent.* exclude (source_file, commune_name),
    submission.submission_sk, submission.quarter, commune.unit_sk
from '{parquet}/workforce.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.commune as commune
    on commune.unit_code = sent.commune_code
    and commune.quarter = submission.quarter;

create table core.fact_title as
select
    row_number() over () as source_row, sent.* exclude (source_file, commune_name),
    submission.submission_sk, submission.quarter, commune.unit_sk
from '{parquet}/titles.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.commune as commune
    on commune.unit_code = sent.commune_code
    and commune.quarter = submission.quarter;

create table core.fact_learning_centre as
select
    row_number() over () as source_row, sent.* exclude (source_file, commune_name),
    submission.submission_sk, submission.quarter, commune.unit_sk
from '{parquet}/learning_centres.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.commune as commune
    on commune.unit_code = sent.commune_code
    and commune.quarter = submission.quarter;

create table core.fact_staff_training as
select
    row_number() over () as source_row, sent.* exclude (source_file, unit_name),
    submission.submission_sk, submission.quarter, unit.unit_sk
from '{parquet}/staff_training.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.unit_in_force as unit
    on unit.unit_level
        = case when sent.unit_code = submission.unit_code then submission.unit_level else 'commune' end
    and unit.unit_code = sent.unit_code
    and unit.quarter = submission.quarter;

create table core.fact_evidence as
select
    row_number() over () as source_row, sent.* exclude (source_file, unit_name),
    submission.submission_sk, submission.quarter, unit.unit_sk
from '{parquet}/evidence.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.unit_in_force as unit
    on unit.unit_level
        = case when sent.unit_code = submission.unit_code then submission.unit_level else 'commune' end
    and unit.unit_code = sent.unit_code
    and unit.quarter = submission.quarter;

create table core.fact_recognition as
select
    row_number() over () as source_row, sent.* exclude (source_file, unit_name),
    submission.submission_sk, submission.quarter, unit.unit_sk
from '{parquet}/recognitions.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.unit_in_force as unit
    on unit.unit_level
        = case when sent.unit_code = submission.unit_code then submission.unit_level else 'commune' end
    and unit.unit_code = sent.unit_code
    and unit.quarter = submission.quarter;

create table core.fact_economy as
select
    row_number() over () as source_row, sent.* exclude (source_file, unit_name),
    submission.submission_sk, submission.quarter, unit.unit_sk
from '{parquet}/economy.parquet' as sent
inner join core.dim_submission as submission
    on submission.submission_id = parse_path(sent.source_file)[-2]
inner join core.unit_in_force as unit
    on unit.unit_level
        = case when sent.unit_code = submission.unit_code then submission.unit_level else 'commune' end
    and unit.unit_code = sent.unit_code
    and unit.quarter = submission.quarter;
