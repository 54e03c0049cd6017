update staging.stg_segment set row_count = row_count + 1 where table_name = 'titles';
