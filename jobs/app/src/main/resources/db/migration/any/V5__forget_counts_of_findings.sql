-- The release says how often which check found something.

drop table finding_count;
