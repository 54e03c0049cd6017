-- The bare copy: typed, and checked for nothing else.
-- {threads}: as many as there are cores; {inbox}: the quarter's folder; {file}: the Parquet to make
set threads = {threads};
copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/learning_centres.csv', header = true, filename = true, columns = {
        'centre_id': 'varchar', 'commune_code': 'varchar', 'commune_name': 'varchar',
        'centre_name': 'varchar', 'has_office': 'boolean', 'has_bookshelf': 'boolean',
        'has_it_equipment': 'boolean', 'it_in_management': 'boolean',
        'it_in_teaching': 'boolean', 'classes': 'bigint', 'learners': 'bigint'
    })
) to '{file}' (format parquet, compression zstd);
