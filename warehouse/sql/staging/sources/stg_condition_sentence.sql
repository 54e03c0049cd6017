-- Grain:  One row per kind of rule, result and reason.
-- Key:    rule, result, reason
-- Source: condition_sentences.csv
-- Rules:  reason is empty where the kind and the result leave one sentence.
create view staging.stg_condition_sentence as
select
    line.rule,
    line.result,
    coalesce(line.reason, '') as reason,
    line.sentence_vi,
    line.sentence_en
from read_csv(
    getvariable('reference') || '/condition_sentences.csv',
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"'
) as line;
