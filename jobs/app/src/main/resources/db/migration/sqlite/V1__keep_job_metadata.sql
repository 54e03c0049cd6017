-- Spring Batch's metadata, as its schema-sqlite.sql has it; PostgreSQL has its own.

create table batch_job_instance (
    job_instance_id integer not null primary key autoincrement,
    version integer,
    job_name varchar(100) not null,
    job_key varchar(32) not null,
    constraint job_inst_un unique (job_name, job_key)
);

create table batch_job_execution (
    job_execution_id integer not null primary key autoincrement,
    version integer,
    job_instance_id integer not null,
    create_time timestamp not null,
    start_time timestamp default null,
    end_time timestamp default null,
    status varchar(10),
    exit_code varchar(100),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint job_inst_exec_fk foreign key (job_instance_id)
    references batch_job_instance(job_instance_id)
);

create table batch_job_execution_params (
    job_execution_id integer not null,
    parameter_name varchar(100) not null,
    parameter_type varchar(100) not null,
    parameter_value varchar(2500),
    identifying char(1) not null,
    constraint job_exec_params_fk foreign key (job_execution_id)
    references batch_job_execution(job_execution_id)
);

create table batch_step_execution (
    step_execution_id integer not null primary key autoincrement,
    version integer not null,
    step_name varchar(100) not null,
    job_execution_id integer not null,
    create_time timestamp not null,
    start_time timestamp default null,
    end_time timestamp default null,
    status varchar(10),
    commit_count integer,
    read_count integer,
    filter_count integer,
    write_count integer,
    read_skip_count integer,
    write_skip_count integer,
    process_skip_count integer,
    rollback_count integer,
    exit_code varchar(100),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint job_exec_step_fk foreign key (job_execution_id)
    references batch_job_execution(job_execution_id)
);

create table batch_step_execution_context (
    step_execution_id integer not null primary key,
    short_context varchar(2500) not null,
    serialized_context clob,
    constraint step_exec_ctx_fk foreign key (step_execution_id)
    references batch_step_execution(step_execution_id)
);

create table batch_job_execution_context (
    job_execution_id integer not null primary key,
    short_context varchar(2500) not null,
    serialized_context clob,
    constraint job_exec_ctx_fk foreign key (job_execution_id)
    references batch_job_execution(job_execution_id)
);

create table batch_step_execution_seq (
    id integer primary key autoincrement
);
create table batch_job_execution_seq (
    id integer primary key autoincrement
);
create table batch_job_instance_seq (
    id integer primary key autoincrement
);
