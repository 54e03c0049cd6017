-- Submissions that the program failed to read through a fault of its own or of the disk. After some
-- failures a submission is set aside, until what judges it changes. Nothing else depends on this.

create table reading_failure (
    submission_id varchar(100) not null,
    judge_digest varchar(200) not null,
    failures integer not null,
    primary key (submission_id, judge_digest)
);
