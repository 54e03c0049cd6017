-- The session that makes a release of the previous one and of a file of the changed quarters.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
-- A quarter of the machine's: the load and who reads the current release need some, too.
set memory_limit = '25%';
set temp_directory = {temp};
-- Trying it takes most of the time of writing the file, which gets no smaller by it.
set disabled_compression_methods = 'fsst';
set allowed_directories = [{temp}, {folder}, {previous_folder}];
set enable_external_access = false;
set lock_configuration = true;
attach ':memory:' as staging;
attach {part} as part (read_only);
attach {previous} as previous (read_only);
