-- A quarter with DuckDB alone: what one would write who trusts every file.
-- {file}: the warehouse to make; {inbox}: the quarter's folder; {parquet}: a folder for the lake;
-- {reference}: reference data as CSV; {quarter}: the quarter.
attach ':memory:' as staging;
-- No log: nothing is synced between two tables.
attach '{file}' as learning_districts (
    storage_version 'v1.2.0', block_size 16384, recovery_mode no_wal_writes
);
use learning_districts;
create schema core;
create schema engine;
create schema reporting;
set variable reference = '{reference}';
create view staging.stg_judgement as
select '{quarter}' as quarter;
