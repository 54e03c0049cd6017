-- The session that judges a quarter of a release once more, with other figures, in a file of its own.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
-- A quarter of the machine's: loads and who reads the current release need some, too.
set memory_limit = '25%';
set temp_directory = {temp};
set allowed_directories = [{temp}, {release_folder}];
set enable_external_access = false;
set threads = 1;
set lock_configuration = true;
attach {release} as release (read_only);
attach {file} as learning_districts (storage_version 'v1.2.0', recovery_mode no_wal_writes);
use learning_districts;
create schema core;
create schema engine;
create schema reporting;
