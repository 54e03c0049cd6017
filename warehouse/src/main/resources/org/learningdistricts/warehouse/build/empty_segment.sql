copy staging.{layout} to {segment} (format parquet);
