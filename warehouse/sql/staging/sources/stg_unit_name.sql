-- Grain:  One row per name of a unit and kind of unit.
-- Key:    name, unit_type
-- Source: stg_unit
-- Rules:  sort_key orders by bytes as Vietnamese does by letters: ă and â follow a, đ follows d; of
--         words that differ by tones alone, none comes first, then huyền, hỏi, ngã, sắc, nặng. It
--         begins with the name without its prefix.
create view staging.stg_unit_name as
with bare as (
    select distinct
        unit.name,
        unit.unit_type,
        case
            when starts_with(unit.name, unit.unit_type || ' ')
                then substring(unit.name, length(unit.unit_type) + 2)
            else unit.name
        end as name_without_prefix
    from staging.stg_unit as unit
),

lowered as (
    select
        bare.*,
        lower(nfc_normalize(bare.name_without_prefix)) as letters,
        translate(
            lower(nfc_normalize(bare.name_without_prefix)),
            'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
            'aaaaaăăăăăâââââeeeeeêêêêêiiiiioooooôôôôôơơơơơuuuuuưưưưưyyyyy'
        ) as toneless
    from bare
)

select
    lowered.name,
    lowered.unit_type,
    lowered.name_without_prefix,
    concat(
        replace(
            replace(
                replace(
                    replace(
                        replace(
                            replace(
                                replace(lowered.toneless, 'ă', 'a~'), 'â', 'a~~'
                            ), 'đ', 'd~'
                        ), 'ê', 'e~'
                    ), 'ô', 'o~'
                ), 'ơ', 'o~~'
            ), 'ư', 'u~'
        ),
        '|',
        translate(
            lowered.letters,
            'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ',
            '012345012345012345012345012345012345012345012345012345012345012345012345'
        ),
        '|',
        lowered.unit_type
    ) as sort_key
from lowered;
