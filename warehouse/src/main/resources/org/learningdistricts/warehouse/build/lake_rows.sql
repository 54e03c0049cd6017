-- Grain:  One row: how many rows the segments hold of which a file is built.
select coalesce(sum(segment.row_count), 0) from staging.stg_segment as segment;
