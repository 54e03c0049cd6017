-- From raw files to three rates: what one would write who trusts every file.
-- {inbox}: the quarter's folder; {parquet}: a folder for the lake; {file}: the warehouse to make
attach '{file}' as learning_districts;
use learning_districts;
copy (
    select filename as source_file, * exclude (filename)
    from read_csv('{inbox}/*/learning_centres.csv', header = true, filename = true, columns = {
        'centre_id': 'varchar', 'commune_code': 'varchar', 'commune_name': 'varchar',
        'centre_name': 'varchar', 'has_office': 'boolean', 'has_bookshelf': 'boolean',
        'has_it_equipment': 'boolean', 'it_in_management': 'boolean',
        'it_in_teaching': 'boolean', 'classes': 'bigint', 'learners': 'bigint'
    })
) to '{parquet}/learning_centres.parquet' (format parquet, compression zstd);
create table fact_learning_centre as
from '{parquet}/learning_centres.parquet';
create view rate as
select
    commune_code,
    count(*) filter (where has_office) / count(*) as with_office,
    count(*) filter (where it_in_management and it_in_teaching) / count(*) as digital,
    sum(learners) / sum(classes) as learners_in_a_class
from fact_learning_centre
group by commune_code;
checkpoint learning_districts;
select * from rate order by commune_code;
use memory;
detach learning_districts;
