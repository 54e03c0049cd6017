-- Grain:  One row per finding of a judgement or of a delivery.
-- Key:    finding_sk
-- Source: stg_finding, stg_judgement, dim_submission, dim_check, dim_quarter, dim_date,
--         dim_unit
-- Rules:  finding_id names what is wrong and is the same in every judgement that finds it.
--         is_counted: the finding stands in the judgement of its version that counts. Where an
--         earlier receipt time came to be known, what follows from the time is what came with it.
--         subject_sk: the unit that the row speaks of. A finding of before remedies were kept has
--         the catalogue's, without what only the finding could say.
--         date_sk: the judged day, the quarter's last one.
create table core.fact_finding (
    finding_sk bigint not null,
    finding_id varchar not null,
    submission_sk integer not null,
    load_id varchar not null,
    quarter varchar not null,
    unit_sk integer not null,
    date_sk integer not null,
    check_rule varchar not null,
    is_counted boolean not null,
    stage varchar,
    rule varchar not null,
    severity varchar,
    file varchar,
    sheet varchar,
    row_number bigint,
    column_name varchar,
    value varchar,
    expected varchar,
    message_vi varchar,
    message_en varchar,
    remedy_vi varchar,
    remedy_en varchar,
    subject_sk integer not null,
    primary key (finding_sk),
    foreign key (submission_sk) references core.dim_submission (submission_sk),
    foreign key (quarter) references core.dim_quarter (quarter),
    foreign key (date_sk) references core.dim_date (date_sk),
    foreign key (unit_sk) references core.dim_unit (unit_sk),
    foreign key (subject_sk) references core.dim_unit (unit_sk),
    foreign key (check_rule) references core.dim_check (rule)
);

insert into core.fact_finding
with counted as (
    select judgement.submission_id, judgement.load_id, judgement.receipt_load_id
    from staging.stg_judgement as judgement
    where judgement.is_counted
)

select
    cast(coalesce(submission.submission_sk, 0) // 1000000 as bigint) * 10000000000
    + row_number() over (
        partition by coalesce(submission.quarter, 'unknown')
        order by
            finding.load_id, submission.submission_sk, finding.rule, finding.file, finding.sheet,
            finding.row_number, finding.column_name, finding.value, finding.finding_id
    ),
    finding.finding_id,
    coalesce(submission.submission_sk, 0),
    finding.load_id,
    coalesce(submission.quarter, 'unknown'),
    coalesce(submission.unit_sk, 0),
    quarter.date_sk,
    coalesce(dim_check.rule, 'unknown'),
    coalesce(
        case
            when counted.receipt_load_id is not null
                and finding.rule in ('late', 'after-last-day', 'quarter-closed')
                then finding.load_id = counted.receipt_load_id
            else finding.load_id = counted.load_id
        end,
        false
    ),
    finding.stage, finding.rule, finding.severity, finding.file, finding.sheet, finding.row_number,
    finding.column_name, finding.value, finding.expected, finding.message_vi, finding.message_en,
    coalesce(finding.remedy_vi, regexp_replace(dim_check.remedy_vi, '\{[a-z_:]+\}', '[…]', 'g')),
    coalesce(finding.remedy_en, regexp_replace(dim_check.remedy_en, '\{[a-z_:]+\}', '[…]', 'g')),
    coalesce(subject.unit_sk, 0)
from staging.stg_finding as finding
left join core.dim_submission as submission
    on submission.submission_id = finding.submission_id
inner join core.dim_quarter as quarter
    on quarter.quarter = coalesce(submission.quarter, 'unknown')
left join counted
    on counted.submission_id = finding.submission_id
left join core.dim_check
    on dim_check.rule = finding.rule
left join core.dim_unit as subject
    on subject.unit_level = case
        when finding.subject_code = submission.unit_code then submission.unit_level
        else 'commune'
    end
    and subject.unit_code = finding.subject_code
    and quarter.last_day between subject.valid_from and subject.valid_to;

comment on table core.fact_finding is 'Phát hiện khi kiểm tra | Findings of the checks';
