-- Grain:  One row per kind of rule, result and reason.
-- Key:    rule, result, reason
-- Source: stg_condition_sentence
-- Rules:  A sentence names what it says in braces, as the schemas do; here by its place among the
--         arguments of format, so that one call fills it, with numbers as its language writes
--         them.
create table core.dim_condition_sentence (
    rule varchar not null,
    result varchar not null,
    reason varchar not null,
    sentence_vi varchar not null,
    sentence_en varchar not null,
    primary key (rule, result, reason)
);

insert into core.dim_condition_sentence
with argument as (
    select *
    from (
        values
        ('name', '{0}', '{0}'),
        ('rate', '{1:t.},{2:02d}', '{1:t,}.{2:02d}'),
        ('numerator', '{3:t.}', '{3:t,}'),
        ('denominator', '{4:t.}', '{4:t,}'),
        ('threshold', '{5}', '{5}'),
        ('lacking', '{6:t.}', '{6:t,}'),
        ('counted', '{7}', '{7}'),
        ('missing', '{8}', '{8}'),
        ('previous_rate', '{9:t.},{10:02d}', '{9:t,}.{10:02d}'),
        ('previous_numerator', '{11:t.}', '{11:t,}'),
        ('previous_denominator', '{12:t.}', '{12:t,}'),
        ('undecided', '{13:t.}', '{13:t,}'),
        ('amount', '{14}', '{14}'),
        ('previous_amount', '{15}', '{15}')
    ) as listed (argument, place_vi, place_en)
),

sentence as (
    select rule, result, reason, 'vi' as language, sentence_vi as sentence
    from staging.stg_condition_sentence
    union all
    select rule, result, reason, 'en', sentence_en
    from staging.stg_condition_sentence
),

piece as (
    select
        sentence.rule,
        sentence.result,
        sentence.reason,
        sentence.language,
        generate_subscripts(string_split(sentence.sentence, '{'), 1) as place,
        unnest(string_split(sentence.sentence, '{')) as piece
    from sentence
),

filled as (
    select
        piece.rule,
        piece.result,
        piece.reason,
        piece.language,
        string_agg(
            coalesce(
                case piece.language when 'vi' then argument.place_vi else argument.place_en end
                    || split_part(piece.piece, '}', 2),
                piece.piece
            ),
            '' order by piece.place
        ) as sentence
    from piece
    left join argument
        on argument.argument = split_part(piece.piece, '}', 1)
    group by piece.rule, piece.result, piece.reason, piece.language
)

select
    filled.rule,
    filled.result,
    filled.reason,
    any_value(filled.sentence) filter (where filled.language = 'vi'),
    any_value(filled.sentence) filter (where filled.language = 'en')
from filled
group by filled.rule, filled.result, filled.reason;

comment on table core.dim_condition_sentence is
'Câu giải thích kết quả của điều kiện | Sentences that explain results of conditions';
