-- The session of one build: no extension is fetched, nothing outside its folders is touched.
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
-- A quarter of the machine's: the load and who reads the current release need some, too.
set memory_limit = '25%';
set temp_directory = {temp};
-- Trying it takes most of the time of writing the file, which gets no smaller by it.
set disabled_compression_methods = 'fsst';
set allowed_directories = [{temp}, {lake}, {folder}, {previous_folder}];
set enable_external_access = false;
-- Until it is known how much there is to do.
set threads = 1;
attach ':memory:' as staging;
set variable lake = {lake};
set variable reference = {reference};
