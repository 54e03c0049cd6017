-- The same Parquet into tables with the same primary keys, and the foreign key to the submission.
-- {lake}: the lake; {file}: the file to make
attach '{file}' as plain (storage_version 'v1.2.0', recovery_mode no_wal_writes);
use plain;

create table submission (
    submission_id varchar primary key,
    quarter varchar not null,
    unit_code varchar not null
);
insert into submission
select submission_id, quarter, unit_code
from read_parquet('{lake}/_ledger/submission/*.parquet');

create table literacy (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    age_band varchar not null,
    population bigint,
    literate_level_1 bigint,
    literate_level_2 bigint,
    not_applicable varchar,
    primary key (submission_id, commune_code, age_band),
    foreign key (submission_id) references submission (submission_id)
);
insert into literacy
from read_parquet('{lake}/literacy/*/*.parquet', hive_partitioning = false);

create table schooling (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    children_5 bigint,
    children_5_attending bigint,
    children_5_completed_preschool bigint,
    children_6 bigint,
    children_6_in_grade_1 bigint,
    children_11 bigint,
    children_11_completed_primary bigint,
    children_11_in_primary bigint,
    children_14 bigint,
    children_14_completed_primary bigint,
    youth_15_18 bigint,
    youth_15_18_lower_secondary_graduates bigint,
    youth_15_18_in_upper_secondary bigint,
    not_applicable varchar,
    primary key (submission_id, commune_code),
    foreign key (submission_id) references submission (submission_id)
);
insert into schooling
from read_parquet('{lake}/schooling/*/*.parquet', hive_partitioning = false);

create table workforce (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    citizens bigint,
    population_15_plus bigint,
    technically_qualified bigint,
    university_or_above bigint,
    not_applicable varchar,
    primary key (submission_id, commune_code),
    foreign key (submission_id) references submission (submission_id)
);
insert into workforce
from read_parquet('{lake}/workforce/*/*.parquet', hive_partitioning = false);

create table titles (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    commune_code varchar not null,
    commune_name varchar,
    kind varchar not null,
    total bigint,
    registered bigint,
    recognised bigint,
    not_applicable varchar,
    primary key (submission_id, commune_code, kind),
    foreign key (submission_id) references submission (submission_id)
);
insert into titles
from read_parquet('{lake}/titles/*/*.parquet', hive_partitioning = false);

create table learning_centres (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    centre_id varchar not null,
    commune_code varchar not null,
    commune_name varchar,
    centre_name varchar,
    has_office boolean,
    has_bookshelf boolean,
    has_it_equipment boolean,
    it_in_management boolean,
    it_in_teaching boolean,
    classes bigint,
    learners bigint,
    not_applicable varchar,
    primary key (submission_id, centre_id),
    foreign key (submission_id) references submission (submission_id)
);
insert into learning_centres
from read_parquet('{lake}/learning_centres/*/*.parquet', hive_partitioning = false);

create table staff_training (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    staff_group varchar not null,
    headcount bigint,
    trained_basic_digital_skills bigint,
    not_applicable varchar,
    primary key (submission_id, unit_code, staff_group),
    foreign key (submission_id) references submission (submission_id)
);
insert into staff_training
from read_parquet('{lake}/staff_training/*/*.parquet', hive_partitioning = false);

create table evidence (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    indicator varchar not null,
    met boolean,
    document_number varchar,
    document_date date,
    not_applicable varchar,
    primary key (submission_id, unit_code, indicator),
    foreign key (submission_id) references submission (submission_id)
);
insert into evidence
from read_parquet('{lake}/evidence/*/*.parquet', hive_partitioning = false);

create table recognitions (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    level integer not null,
    decision_number varchar not null,
    decision_date date not null,
    assessment_year integer,
    not_applicable varchar,
    primary key (submission_id, unit_code, decision_number),
    foreign key (submission_id) references submission (submission_id)
);
insert into recognitions
from read_parquet('{lake}/recognitions/*/*.parquet', hive_partitioning = false);

create table economy (
    submission_id varchar not null,
    source_file varchar not null,
    source_sheet varchar,
    source_row integer not null,
    unit_code varchar not null,
    unit_name varchar,
    year integer not null,
    income_per_capita decimal(38, 18),
    income_per_capita_previous_year decimal(38, 18),
    labour_force bigint,
    employed bigint,
    labour_force_previous_year bigint,
    employed_previous_year bigint,
    not_applicable varchar,
    primary key (submission_id, unit_code),
    foreign key (submission_id) references submission (submission_id)
);
insert into economy
from read_parquet('{lake}/economy/*/*.parquet', hive_partitioning = false);

checkpoint plain;
use memory;
detach plain;
