-- Grain:  One row per row of measure_condition.
-- Key:    unit_quarter_sk, indicator_sk, condition_sk, basis
-- Source: measure_condition_share, dim_condition, dim_condition_sentence
-- Rules:  reason tells the sentences of one result apart. The order of the arguments is that of
--         dim_condition_sentence; a sentence uses some.
create view engine.measure_condition_words as
with reasoned as (
    select
        share.*,
        case
            when share.missing is not null then 'missing'
            when share.result = 'not_assessable' and (share.total = 0 or share.previous_total = 0)
                then 'no_denominator'
            when share.rule = 'increase' and share.total is null then 'amount'
            else share.basis
        end as reason
    from engine.measure_condition_share as share
)

select
    share.*,
    format(
        sentence.sentence_vi,
        condition.name_vi,
        coalesce(cast((share.hundredths - share.hundredths % 100) * 0.01 as bigint), 0),
        coalesce(share.hundredths % 100, 0),
        coalesce(share.count, 0),
        coalesce(share.total, 0),
        coalesce(share.threshold_pct, 0),
        coalesce(share.lacking, 0),
        coalesce(condition.counted_vi, ''),
        coalesce(share.missing_vi, ''),
        coalesce(
            cast((share.previous_hundredths - share.previous_hundredths % 100) * 0.01 as bigint), 0
        ),
        coalesce(share.previous_hundredths % 100, 0),
        coalesce(share.previous_count, 0),
        coalesce(share.previous_total, 0),
        coalesce(share.undecided, 0),
        coalesce(replace(rtrim(rtrim(cast(share.amount as varchar), '0'), '.'), '.', ','), ''),
        coalesce(
            replace(rtrim(rtrim(cast(share.previous_amount as varchar), '0'), '.'), '.', ','), ''
        )
    ) as explanation_vi,
    format(
        sentence.sentence_en,
        condition.name_en,
        coalesce(cast((share.hundredths - share.hundredths % 100) * 0.01 as bigint), 0),
        coalesce(share.hundredths % 100, 0),
        coalesce(share.count, 0),
        coalesce(share.total, 0),
        coalesce(share.threshold_pct, 0),
        coalesce(share.lacking, 0),
        coalesce(condition.counted_en, ''),
        coalesce(share.missing_en, ''),
        coalesce(
            cast((share.previous_hundredths - share.previous_hundredths % 100) * 0.01 as bigint), 0
        ),
        coalesce(share.previous_hundredths % 100, 0),
        coalesce(share.previous_count, 0),
        coalesce(share.previous_total, 0),
        coalesce(share.undecided, 0),
        coalesce(rtrim(rtrim(cast(share.amount as varchar), '0'), '.'), ''),
        coalesce(rtrim(rtrim(cast(share.previous_amount as varchar), '0'), '.'), '')
    ) as explanation_en
from reasoned as share
inner join core.dim_condition as condition
    on condition.condition_sk = share.condition_sk
left join core.dim_condition_sentence as sentence
    on sentence.rule = share.rule
    and sentence.result = share.result
    and sentence.reason = share.reason;

comment on view engine.measure_condition_words is
'Câu giải thích từng điều kiện | Sentence that explains each condition';
