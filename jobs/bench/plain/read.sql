-- Each dataset is read once, typed, from all units' files, and written as Parquet.
copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/cover.csv', header = true, filename = true, columns = {
        'field': 'varchar', 'value': 'varchar'
    })
) to '{parquet}/cover.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/literacy.csv', header = true, filename = true, columns = {
        'commune_code': 'varchar', 'commune_name': 'varchar', 'age_band': 'varchar',
        'population': 'bigint', 'literate_level_1': 'bigint', 'literate_level_2': 'bigint'
    })
) to '{parquet}/literacy.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/schooling.csv', header = true, filename = true, columns = {
        'commune_code': 'varchar', 'commune_name': 'varchar', 'children_5': 'bigint',
        'children_5_attending': 'bigint', 'children_5_completed_preschool': 'bigint',
        'children_6': 'bigint', 'children_6_in_grade_1': 'bigint', 'children_11': 'bigint',
        'children_11_completed_primary': 'bigint', 'children_11_in_primary': 'bigint',
        'children_14': 'bigint', 'children_14_completed_primary': 'bigint',
        'youth_15_18': 'bigint', 'youth_15_18_lower_secondary_graduates': 'bigint',
        'youth_15_18_in_upper_secondary': 'bigint'
    })
) to '{parquet}/schooling.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/workforce.csv', header = true, filename = true, columns = {
        'commune_code': 'varchar', 'commune_name': 'varchar', 'citizens': 'bigint',
        'population_15_plus': 'bigint', 'technically_qualified': 'bigint',
        'university_or_above': 'bigint'
    })
) to '{parquet}/workforce.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/titles.csv', header = true, filename = true, columns = {
        'commune_code': 'varchar', 'commune_name': 'varchar', 'kind': 'varchar',
        'total': 'bigint', 'registered': 'bigint', 'recognised': 'bigint'
    })
) to '{parquet}/titles.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/learning_centres.csv', header = true, filename = true, columns = {
        'centre_id': 'varchar', 'commune_code': 'varchar', 'commune_name': 'varchar',
        'centre_name': 'varchar', 'has_office': 'boolean', 'has_bookshelf': 'boolean',
        'has_it_equipment': 'boolean', 'it_in_management': 'boolean',
        'it_in_teaching': 'boolean', 'classes': 'bigint', 'learners': 'bigint'
    })
) to '{parquet}/learning_centres.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/staff_training.csv', header = true, filename = true, columns = {
        'unit_code': 'varchar', 'unit_name': 'varchar', 'staff_group': 'varchar',
        'headcount': 'bigint', 'trained_basic_digital_skills': 'bigint'
    })
) to '{parquet}/staff_training.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/evidence.csv', header = true, filename = true, columns = {
        'unit_code': 'varchar', 'unit_name': 'varchar', 'indicator': 'varchar',
        'met': 'boolean', 'document_number': 'varchar', 'document_date': 'date'
    })
) to '{parquet}/evidence.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/recognitions.csv', header = true, filename = true, columns = {
        'unit_code': 'varchar', 'unit_name': 'varchar', 'level': 'integer',
        'decision_number': 'varchar', 'decision_date': 'date', 'assessment_year': 'integer'
    })
) to '{parquet}/recognitions.parquet' (format parquet, compression zstd);

copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/economy.csv', header = true, filename = true, columns = {
        'unit_code': 'varchar', 'unit_name': 'varchar', 'year': 'integer',
        'income_per_capita': 'decimal(38, 18)',
        'income_per_capita_previous_year': 'decimal(38, 18)', 'labour_force': 'bigint',
        'employed': 'bigint', 'labour_force_previous_year': 'bigint',
        'employed_previous_year': 'bigint'
    })
) to '{parquet}/economy.parquet' (format parquet, compression zstd);
