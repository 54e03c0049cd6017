create or replace temp table probe as
from read_parquet({segment});
