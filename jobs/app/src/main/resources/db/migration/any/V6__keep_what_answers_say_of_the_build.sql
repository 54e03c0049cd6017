-- Which findings of the build the answer to a submission holds, so that only those answers are
-- written again of which they changed. A lost row only costs one writing.

create table told_review (
    submission_id varchar(100) not null primary key,
    reviews_digest varchar(64) not null
);
