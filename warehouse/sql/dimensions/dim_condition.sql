-- Grain:  One row per condition of an indicator or a standard, scope and period of validity.
-- Key:    condition_sk
-- Source: stg_indicator, stg_standard, dim_indicator, dim_figure_sum, dim_standard
-- Rules:  rule is evidence, share, increase, standard (others must be reached) or communes.
--         A condition belongs to an indicator or to a standard, never to both. Its name says
--         what is measured, counted what its figures are of.
create table core.dim_condition (
    condition_sk integer not null,
    indicator_sk integer,
    standard varchar,
    condition varchar not null,
    rule varchar not null,
    threshold_pct integer,
    numerator_sk integer,
    denominator_sk integer,
    previous_numerator_sk integer,
    previous_denominator_sk integer,
    applies_to varchar not null,
    valid_from date not null,
    valid_to date not null,
    legal_source varchar,
    legal_source_en varchar,
    name_vi varchar not null,
    name_en varchar not null,
    counted_vi varchar,
    counted_en varchar,
    primary key (condition_sk),
    foreign key (indicator_sk) references core.dim_indicator (indicator_sk),
    foreign key (standard) references core.dim_standard (standard),
    foreign key (numerator_sk) references core.dim_figure_sum (figure_sum_sk),
    foreign key (denominator_sk) references core.dim_figure_sum (figure_sum_sk),
    foreign key (previous_numerator_sk) references core.dim_figure_sum (figure_sum_sk),
    foreign key (previous_denominator_sk) references core.dim_figure_sum (figure_sum_sk)
);

insert into core.dim_condition
with sent as (
    select
        indicator.indicator_sk,
        cast(null as varchar) as standard,
        line.condition,
        line.rule,
        line.threshold_pct,
        line.numerator,
        line.denominator,
        line.previous_numerator,
        line.previous_denominator,
        line.applies_to,
        line.valid_from,
        line.valid_to,
        line.legal_source, line.legal_source_en,
        coalesce(line.measured_vi, line.name_vi) as name_vi,
        coalesce(line.measured_en, line.name_en) as name_en, line.counted_vi, line.counted_en
    from staging.stg_indicator as line
    inner join core.dim_indicator as indicator
        on indicator.criteria_set = line.criteria_set
        and indicator.indicator = line.indicator
    union all
    select
        null, standard, condition, case when requires is null then 'share' else 'standard' end,
        threshold_pct, numerator, denominator, null, null, applies_to, valid_from, valid_to,
        legal_source, legal_source_en, coalesce(measured_vi, standard),
        coalesce(measured_en, standard), counted_vi, counted_en
    from staging.stg_standard
)

select
    cast(
        row_number() over (
            order by
                sent.indicator_sk nulls last, sent.standard, sent.condition, sent.applies_to,
                sent.valid_from
        ) as integer
    ),
    sent.indicator_sk,
    sent.standard,
    sent.condition,
    sent.rule,
    sent.threshold_pct,
    numerator.figure_sum_sk,
    denominator.figure_sum_sk,
    previous_numerator.figure_sum_sk,
    previous_denominator.figure_sum_sk,
    sent.applies_to,
    sent.valid_from,
    sent.valid_to, sent.legal_source, sent.legal_source_en,
    sent.name_vi, sent.name_en,
    sent.counted_vi, sent.counted_en
from sent
left join core.dim_figure_sum as numerator
    on numerator.figures = sent.numerator
left join core.dim_figure_sum as denominator
    on denominator.figures = sent.denominator
left join core.dim_figure_sum as previous_numerator
    on previous_numerator.figures = sent.previous_numerator
left join core.dim_figure_sum as previous_denominator
    on previous_denominator.figures = sent.previous_denominator;

comment on table core.dim_condition is
'Điều kiện của chỉ tiêu và chuẩn | Conditions of indicators and standards';
