-- The file of a build, with blocks that fit its rows.
-- A build that fails leaves no file, so nothing is logged for its recovery. Every statement commits:
-- what the next one's plan is based on are statistics of committed rows.
attach {file} as learning_districts (
    storage_version 'v1.2.0', block_size {block_size}, recovery_mode no_wal_writes
);
use learning_districts;
