-- What the ledger of the lake says, brought level at each start, and the releases made.
-- Moments are Hanoi time as text of one width, so that both databases sort and compare them.

create table ledger_group (
    group_id varchar(100) not null primary key,
    load_id varchar(100),
    recorded_at varchar(26)
);

create table judgement (
    submission_id varchar(100) not null,
    load_id varchar(100) not null,
    group_id varchar(100) not null references ledger_group (group_id),
    quarter varchar(7) not null,
    unit_level varchar(20) not null,
    unit_code varchar(10) not null,
    digest varchar(64) not null,
    form varchar(20) not null,
    sequence bigint,
    received_at varchar(26) not null,
    status varchar(30) not null,
    contract_version varchar(20) not null,
    judge_digest varchar(200) not null,
    findings_error bigint not null,
    findings_warning bigint not null,
    findings_info bigint not null,
    is_archived boolean not null,
    primary key (submission_id, load_id)
);

create index judgement_of_unit on judgement (quarter, unit_level, unit_code);

create index judgement_of_group on judgement (group_id);

create table finding_count (
    submission_id varchar(100) not null,
    load_id varchar(100) not null,
    group_id varchar(100) not null references ledger_group (group_id),
    rule varchar(100) not null,
    severity varchar(10) not null,
    findings bigint not null,
    primary key (submission_id, load_id, rule, severity)
);

create index finding_count_of_group on finding_count (group_id);

create table delivery_finding (
    finding_id varchar(200) not null,
    group_id varchar(100) not null references ledger_group (group_id),
    load_id varchar(100) not null,
    rule varchar(100) not null,
    severity varchar(10) not null,
    file varchar(1000),
    message_vi varchar(4000) not null,
    message_en varchar(4000) not null,
    primary key (finding_id, group_id)
);

create index delivery_finding_of_group on delivery_finding (group_id);

create table release (
    release_id varchar(100) not null primary key,
    made_at varchar(26) not null,
    inputs varchar(400) not null,
    load_id varchar(100) not null
);

-- The judgement that counts of each submission: the one recorded last; one that no load has
-- recorded yet is later than all.
create view judgement_in_force as
with ranked as (
    select
        judgement.*,
        ledger_group.recorded_at,
        row_number() over (
            partition by judgement.submission_id
            order by
                ledger_group.recorded_at desc nulls first,
                judgement.load_id desc
        ) as place
    from judgement
    inner join ledger_group on ledger_group.group_id = judgement.group_id
)
select * from ranked where ranked.place = 1;
