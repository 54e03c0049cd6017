-- Grain:  One row per dataset in force whose rows are all those of the quarter before.
-- Key:    submission_sk, dataset
-- Source: measure_repeated_row, measure_version_pair, fact_submission_dataset, dim_plausibility,
--         dim_quarter
-- Rules:  As many rows in both quarters, the same figures in each of them, and figures in at least
--         min_rows.
create view engine.measure_figures_sent_again as
select
    repeated.submission_sk,
    plausible.rule,
    plausible.dataset,
    pair.unit_sk,
    plausible.member,
    plausible.column_name,
    cast(repeated.row_count as varchar) as value,
    concat('≠ ', pair.quarter_before) as expected,
    repeated.source_file as file,
    repeated.source_sheet as sheet,
    cast(null as integer) as row_number,
    cast(0 as bigint) as place,
    plausible.listed
from engine.measure_repeated_row as repeated
inner join engine.measure_version_pair as pair
    on pair.submission_sk = repeated.submission_sk
inner join core.dim_quarter as quarter
    on quarter.quarter_sk = pair.quarter_sk
inner join core.dim_plausibility as plausible
    on plausible.rule = 'figures-sent-again'
    and plausible.dataset = repeated.dataset
    and quarter.last_day between plausible.valid_from and plausible.valid_to
    and repeated.rows_filled >= plausible.min_rows
inner join core.fact_submission_dataset as received
    on received.submission_sk = repeated.submission_sk
    and received.dataset = repeated.dataset
    and received.row_count = repeated.row_count
inner join core.fact_submission_dataset as earlier
    on earlier.submission_sk = pair.submission_before
    and earlier.dataset = repeated.dataset
    and earlier.row_count = repeated.row_count;

comment on view engine.measure_figures_sent_again is
'Bảng giống hệt quý trước | Datasets that are those of the quarter before';
