-- The session that compares two releases, and writes to neither.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
set memory_limit = '25%';
set temp_directory = {temp};
set allowed_directories = [{temp}, {earlier_folder}, {later_folder}];
set enable_external_access = false;
set lock_configuration = true;
attach ':memory:' as staging;
attach {earlier} as previous (read_only);
attach {later} as learning_districts (read_only);
use learning_districts;
