insert into reading_failure (submission_id, judge_digest, failures)
values (?, ?, 1)
on conflict (submission_id, judge_digest) do update set failures = reading_failure.failures + 1
